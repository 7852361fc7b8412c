interface WorkerClients {
  readonly claim: () => Promise<void>;
  readonly matchAll: (options: {
    includeUncontrolled: boolean;
    type: 'all';
  }) => Promise<readonly { readonly id: string }[]>;
}

/** An event that keeps the worker alive until a promise is settled. */
export interface LifecycleEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page, with the ids of the page that asks and of the page that is about to open. */
export interface RequestEvent extends LifecycleEvent {
  readonly clientId: string;
  readonly resultingClientId: string;
}

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: WorkerClients;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LifecycleEvent) => void): void;
    (type: 'message', listener: (event: MessageEvent<unknown> & LifecycleEvent) => void): void;
  };
}

// The types of the DOM know pages; with those of workers beside them each would contradict the other.
/** The global scope of a service worker, as far as it is used here. */
export const worker = self as unknown as WorkerScope;
