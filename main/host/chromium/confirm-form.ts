import type { ConfirmRequest } from "#main/host/host.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { escapeHtml } from "#shared/domain/kernel/escape-html.ts";
import { formHtml } from "./form-html.ts";
import type { Drawn, Step } from "./dialog.ts";

/** Answers one request of a question with two buttons. */
export function confirmStep(request: ConfirmRequest, language: Language) {
  return (query: URLSearchParams, { nonce, next }: Drawn): Step<boolean> => {
    const answer = query.get("answer");
    if (answer !== null) return { kind: "answer", value: answer === "accept" };
    const body = `
<p>${escapeHtml(request.message)}</p>
<p class="detail">${escapeHtml(request.detail)}</p>
<form method="get" action="${next}">
  <button name="answer" value="cancel" autofocus>${escapeHtml(request.cancel)}</button>
  <button class="main" name="answer" value="accept">${escapeHtml(request.accept)}</button>
</form>`;
    return { kind: "page", html: formHtml(language, request.title, nonce, body) };
  };
}
