declare module 'virtual:build-files' {
  export const build: import('./build-files.ts').BuildFiles;
}
