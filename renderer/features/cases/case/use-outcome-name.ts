import { useTranslation } from "react-i18next";

/** Those of the protocols to begin with; a collective’s own is shown as it wrote it. */
const OUTCOMES = [
  "unsubstantiated",
  "settled",
  "measures",
  "exclusion",
  "proceedings",
  "withdrawn",
] as const;

/** What an outcome of a protocol is called. */
export function useOutcomeName(): (key: string) => string {
  const { t } = useTranslation();
  return (key) => {
    const known = OUTCOMES.find((one) => one === key);
    return known === undefined ? key : t(`cases.outcomes.${known}`);
  };
}
