import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readPositive, type Cents } from "#shared/domain/finances/money.ts";
import { TextField, type TextFieldProps } from "./text-field.tsx";
import styles from "./money-field.module.css";

export interface MoneyFieldProps extends Omit<
  TextFieldProps,
  "value" | "onChange" | "type" | "inputMode"
> {
  /** What is typed: `12,5`, `1 234,56 €`. */
  value: string;
  onChange: (text: string) => void;
  /** How an amount is written, once it is typed. */
  format: (cents: Cents) => string;
}

/** An amount in euros. What is read of it is written back as one leaves it; what is not stays, and why is said. */
export function MoneyField({ value, onChange, format, error, ...rest }: MoneyFieldProps) {
  const { t } = useTranslation();
  const [isLeft, setLeft] = useState(false);
  const read = readPositive(value);
  // Of nothing, only once it was asked for.
  const isSaid = error !== undefined || (isLeft && value.trim() !== "");
  const problem = "problem" in read && isSaid ? read.problem : null;
  const whole = problem?.kind === "ambiguous" ? format(problem.cents) : "";
  return (
    <TextField
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      className={styles["field"]}
      value={value}
      error={problem === null ? error : t(`app.money.${problem.kind}`, { whole })}
      onChange={(text) => {
        setLeft(false);
        onChange(text);
      }}
      onFocus={(event) => {
        if (event.target instanceof HTMLInputElement) event.target.select();
        rest.onFocus?.(event);
      }}
      onBlur={(event) => {
        setLeft(true);
        if ("cents" in read && format(read.cents) !== value) onChange(format(read.cents));
        rest.onBlur?.(event);
      }}
    />
  );
}
