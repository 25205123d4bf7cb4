/** The line to main: Electron's port in a utility process, Node's own in a forked one. */
export interface ParentPort {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Main is gone: nobody will ever ask again. */
  onClose(listener: () => void): void;
}

/** What Electron adds to `process` in a utility process (docs/api/parent-port.md). */
interface UtilityPort {
  postMessage(message: unknown): void;
  on(
    event: "message",
    listener: (event: { data: unknown; ports: readonly HeldPort[] }) => void,
  ): void;
}

/** A port whose other end main holds (docs/api/message-port-main.md). */
interface HeldPort {
  once(event: "close", listener: () => void): void;
  start(): void;
}

export function openParentPort(): ParentPort {
  const utility = (process as NodeJS.Process & { parentPort?: UtilityPort }).parentPort;
  return utility === undefined ? forkedPort() : utilityPort(utility);
}

/**
 * The parent port itself says nothing when main is gone (Electron, `shell/services/node/parent_port.cc`):
 * the first message brings a port of which main holds the other end, and that one says it.
 */
function utilityPort(port: UtilityPort): ParentPort {
  const closed = Promise.withResolvers<undefined>();
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) =>
      port.on("message", ({ data, ports }) => {
        const [held] = ports;
        if (held === undefined) return listener(data);
        held.once("close", () => closed.resolve(undefined));
        held.start();
      }),
    onClose: (listener) => void closed.promise.then(listener),
  };
}

function forkedPort(): ParentPort {
  return {
    // Without a callback, a message to a main that was killed throws where nobody catches it;
    // `disconnect` comes by itself.
    post: (message) => process.send?.(message, () => undefined),
    onMessage: (listener) => process.on("message", listener),
    onClose: (listener) => process.on("disconnect", listener),
  };
}
