import fc from "fast-check";
import { expect, it } from "vitest";
import { Places, SpanIndex, type Span } from "./spans.ts";

const span = fc
  .record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 12 }) })
  .map(({ start, length }): Span => ({ start, end: start + length }));
const inOrder = (spans: readonly Span[]) =>
  spans.toSorted((a, b) => a.start - b.start || a.end - b.end);

it("tells the spans around a place as if it read them all", () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      const index = new SpanIndex(spans);
      const covering = spans.filter((one) => one.start <= asked.start && one.end >= asked.end);
      const touching = spans.filter((one) => one.start < asked.end && one.end > asked.start);
      expect(inOrder(index.covering(asked))).toEqual(inOrder(covering));
      expect(inOrder(index.touching(asked))).toEqual(inOrder(touching));
    }),
  );
});

it("gives a place to whoever asks first", () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const kept: Span[] = [];
      for (const one of spans) {
        if (!kept.some((other) => one.start < other.end && one.end > other.start)) kept.push(one);
      }
      const places = new Places(50);
      expect(spans.filter((one) => places.take(one))).toEqual(kept);
    }),
  );
});
