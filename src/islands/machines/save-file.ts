/** Offers a file for saving, without a request: its content never leaves the page. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the address by then; the content is let go.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
