import { contextBridge, ipcRenderer, type IpcRendererEvent } from "electron";
import type { Bridge } from "#shared/ipc/bridge.ts";
import type { AppEvent } from "#shared/ipc/events.ts";
import { removePeers } from "./host/remove-peers.ts";
import { CALL_CHANNEL, EVENT_CHANNEL } from "./host/electron/channels.ts";

const bridge: Bridge = {
  invoke: (method, input, jobId) => ipcRenderer.invoke(CALL_CHANNEL, method, input, jobId),
  subscribe(listener) {
    const hear = (_event: IpcRendererEvent, event: AppEvent) => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => void ipcRenderer.removeListener(EVENT_CHANNEL, hear);
  },
};

contextBridge.executeInMainWorld({ func: removePeers });
contextBridge.exposeInMainWorld("greffe", bridge);
