import { endOnSignals } from "#main/end-on-signals.ts";

/** Takes a moment to store what is typed, as main does, then ends. */
let ends = 0;
const running = setInterval(() => undefined, 1000);
endOnSignals(process, () => {
  ends += 1;
  setTimeout(() => {
    process.stdout.write(`stored ${ends}\n`);
    clearInterval(running);
    process.exit(0);
  }, 500);
});
process.stdout.write("ready\n");
