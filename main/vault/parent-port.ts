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
  on(event: "message", listener: (event: { data: unknown }) => void): void;
  on(event: "close", listener: () => void): void;
}

export function openParentPort(): ParentPort {
  const utility = (process as NodeJS.Process & { parentPort?: UtilityPort }).parentPort;
  return utility === undefined ? forkedPort() : utilityPort(utility);
}

function utilityPort(port: UtilityPort): ParentPort {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on("message", (event) => listener(event.data)),
    onClose: (listener) => port.on("close", listener),
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
