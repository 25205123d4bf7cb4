import { describe, expect, it } from "vitest";
import { sodium } from "../keys/sodium.ts";
import { boxesSize, openBoxes, sealBoxes } from "./boxes.ts";

const person = () => sodium.crypto_box_keypair();
const random = (count: number) => sodium.randombytes_buf(count);

describe("boxes", () => {
  it("open to whom they were sealed, to nobody else, and tell neither how many nor who", () => {
    const [ana, bao, eve] = [person(), person(), person()];
    const key = random(32);
    const part = random(33);
    const one = sealBoxes([
      { to: ana.publicKey, kind: "key", bytes: key },
      { to: bao.publicKey, kind: "part", bytes: part },
    ]);
    expect(one.length).toBe(boxesSize(16));
    expect(sealBoxes([]).length).toBe(one.length);
    expect(openBoxes(one, ana)).toEqual([{ kind: "key", bytes: key }]);
    expect(openBoxes(one, bao)).toEqual([{ kind: "part", bytes: part }]);
    expect(openBoxes(one, eve)).toEqual([]);
    const many = Array.from({ length: 17 }, () => {
      return { to: person().publicKey, kind: "key" as const, bytes: key };
    });
    expect(sealBoxes(many).length).toBe(boxesSize(32));
  });

  it("lie in an order that says nothing", () => {
    const ana = person();
    const places = new Set<number>();
    for (let round = 0; round < 40; round += 1) {
      const boxes = sealBoxes([{ to: ana.publicKey, kind: "key", bytes: random(32) }]);
      const size = boxesSize(1);
      for (let at = 0; at < 16; at += 1) {
        if (openBoxes(boxes.subarray(at * size, (at + 1) * size), ana).length > 0) places.add(at);
      }
    }
    expect(places.size).toBeGreaterThan(5);
  });

  it("hold nothing of a box that was altered or cut", () => {
    const ana = person();
    const boxes = sealBoxes([{ to: ana.publicKey, kind: "key", bytes: random(32) }]);
    const altered = Uint8Array.from(boxes, (byte) => byte ^ 1);
    expect(openBoxes(altered, ana)).toEqual([]);
    expect(openBoxes(boxes.subarray(0, 10), ana)).toEqual([]);
  });
});
