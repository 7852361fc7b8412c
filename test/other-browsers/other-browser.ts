/** A browser that Playwright cannot drive as it is installed, as far as it is used here. */
export interface OtherBrowser {
  /** Its name and version, as it gives them itself. */
  readonly name: string;
  /** Opens an address and waits until it has been loaded. */
  readonly open: (address: string) => Promise<void>;
  /** What an expression comes to in the page, promises awaited. It has to be something that JSON can hold. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses a button as a person does. */
  readonly click: (selector: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A kind of browser that may be installed here. */
export interface BrowserKind {
  readonly name: string;
  /** How Debian calls what it needs. */
  readonly packages: string;
  /** @returns nothing where it is not installed */
  readonly start: () => Promise<OtherBrowser | undefined>;
}
