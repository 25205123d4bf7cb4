/** Work on a long text that lets others come in between: wherever it yields, it can wait. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it without waiting. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
