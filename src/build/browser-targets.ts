/**
 * The oldest browsers for which styles and scripts are written: the last ones for Windows 7 and Server 2008 R2, and the
 * Safari of their year. As Vite's `build.target` and `build.cssTarget` take them.
 */
export const BROWSER_TARGETS = ['chrome109', 'firefox115', 'safari16.4'];
