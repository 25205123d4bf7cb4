import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Page } from "playwright-core";

/** How many packets and connections arrive here when a script of the page asks servers for its address. */
export async function heardByWebRtc(page: Page): Promise<readonly [packets: number, tcp: number]> {
  let packets = 0;
  let connections = 0;
  const stun = createSocket("udp4").on("message", () => (packets += 1));
  const turn = createServer((socket) => {
    connections += 1;
    socket.on("error", () => undefined).destroy();
  });
  try {
    await Promise.all([
      once(stun.bind(0, "127.0.0.1"), "listening"),
      once(turn.listen(0, "127.0.0.1"), "listening"),
    ]);
    const listening = turn.address();
    const turnPort = typeof listening === "object" ? listening?.port : undefined;
    await page.evaluate(gather, [
      `stun:127.0.0.1:${stun.address().port}`,
      `turn:127.0.0.1:${turnPort}?transport=tcp`,
    ] as const);
    return [packets, connections];
  } finally {
    stun.close();
    turn.close();
  }
}

/** Runs in the page, as a script that got in would. */
async function gather([stun, turn]: readonly [string, string]): Promise<void> {
  const peer = new RTCPeerConnection({
    iceServers: [{ urls: stun }, { urls: turn, username: "a", credential: "b" }],
  });
  peer.createDataChannel("data");
  await peer.setLocalDescription(await peer.createOffer());
  await new Promise((resolve) => setTimeout(resolve, 1500));
  peer.close();
}
