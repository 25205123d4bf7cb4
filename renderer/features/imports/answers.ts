import type { ImportReport, WhoAnswer, WhoQuestion } from "#shared/domain/imports/import.ts";

export type Answer = WhoAnswer["is"];

/** What is done of a line as long as nobody has answered: it is added, or an earlier one has it. */
export function unanswered({ reason }: WhoQuestion): Answer {
  return reason === "same_as_earlier_line" ? "left_out" : "other";
}

/** The answers with one more, or without it where it says what is done anyway. */
export function withAnswer(
  answers: readonly WhoAnswer[],
  question: WhoQuestion,
  is: Answer,
): WhoAnswer[] {
  const others = answers.filter(({ line }) => line !== question.line);
  return [...others, { line: question.line, is }];
}

/** The counts of a report, as the answers given since change them. */
export function countedWith(report: ImportReport, answers: readonly WhoAnswer[]): ImportReport {
  let { created, updated, unchanged } = report;
  const count = (is: Answer, by: 1 | -1) => {
    if (is === "other") created += by;
    else if (is === "left_out") unchanged += by;
    else updated += by;
  };
  for (const question of report.questions) {
    const answer = answers.find(({ line }) => line === question.line);
    if (answer === undefined) continue;
    count(unanswered(question), -1);
    count(answer.is, 1);
  }
  return { ...report, created, updated, unchanged };
}
