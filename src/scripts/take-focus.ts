/** For the `ref` of a button that appears where another one was pressed: that one has just gone, and the focus with it. */
export function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
