/** A small static server for the loopback address; see serve.mjs. */
export function serve(options: {
  mounts: readonly {readonly at: string; readonly folder: string}[];
  port?: number;
  live?: boolean;
}): Promise<{url: string; reload: () => void; close: () => Promise<void>}>;
