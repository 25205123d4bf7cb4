import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Account } from "#shared/domain/finances/books/accounts.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { cx } from "#renderer/ui/cx.ts";
import { SearchField } from "#renderer/ui/search-field.tsx";
import { Switch } from "#renderer/ui/switch.tsx";
import { LinkedRow, Table } from "#renderer/ui/table.tsx";
import { BooksFrame } from "../books-frame.tsx";
import styles from "../books.module.css";
import { accountsOptions, trialOptions } from "../queries.ts";
import { useAccountWords } from "../use-account-words.ts";
import type { YearChoice } from "../use-year.ts";
import { NameAccount } from "./name-account.tsx";

export function AccountsPage() {
  return (
    <BooksFrame page="accounts">{(year, { to }) => <Accounts year={year.id} to={to} />}</BooksFrame>
  );
}

function Accounts({ year, to }: { year: string; to: YearChoice["to"] }) {
  const { t } = useTranslation();
  const { name, official } = useAccountWords();
  const { data: accounts } = useQuery(accountsOptions());
  const { data: balances } = useQuery(trialOptions({ year, from: null, to: null }));
  const [typed, setTyped] = useState("");
  const [showsAll, setShowsAll] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const mayWrite = useMay("finances.write");
  const words = foldText(typed).split(" ").filter(Boolean);
  const matches = ({ number }: Account) => {
    const told = ` ${foldText(`${number} ${name(number)} ${official(number)}`)}`;
    return words.every((word) => told.includes(` ${word}`));
  };
  const all = (accounts ?? []).filter(matches);
  const isAll = showsAll || words.length > 0;
  const groups = [
    { key: "used", accounts: all.filter(({ isUsed }) => isUsed) },
    { key: "front", accounts: all.filter(({ isUsed, isFront }) => !isUsed && isFront) },
    {
      key: "others",
      accounts: isAll ? all.filter(({ isUsed, isFront }) => !isUsed && !isFront) : [],
    },
  ] as const;
  const balanceAt = new Map((balances ?? []).map((row) => [row.account, row.balance]));
  return (
    <>
      <search className={styles["filters"]}>
        <SearchField
          label={t("books.accounts.find")}
          placeholder={t("books.accounts.find")}
          value={typed}
          onChange={setTyped}
          maxLength={100}
          className={styles["wide"]}
        />
        <Switch isSelected={isAll} isDisabled={words.length > 0} onChange={setShowsAll}>
          {t("books.accounts.showOthers")}
        </Switch>
        {mayWrite && !isNaming ? (
          <Button onPress={() => setNaming(true)}>{t("books.accounts.own")}</Button>
        ) : null}
      </search>
      {isNaming ? <NameAccount account={null} onClose={() => setNaming(false)} /> : null}
      {accounts !== undefined && all.length === 0 ? <p>{t("books.accounts.none")}</p> : null}
      {groups.map((group) =>
        group.accounts.length === 0 ? null : (
          <section key={group.key}>
            <h2 className={styles["sub"]}>{t(`books.accounts.${group.key}`)}</h2>
            <Table className={cx(styles["table"], styles["accounts"])}>
              <tbody>
                {group.accounts.map(({ number }) => (
                  <AccountRow
                    key={number}
                    number={number}
                    href={to(`/finances/books/accounts/${number}`)}
                    balance={balanceAt.get(number) ?? null}
                  />
                ))}
              </tbody>
            </Table>
          </section>
        ),
      )}
    </>
  );
}

function AccountRow({
  number,
  href,
  balance,
}: {
  number: string;
  href: string;
  balance: number | null;
}) {
  const { name, official } = useAccountWords();
  const { euros } = useFormat();
  const called = official(number);
  return (
    <LinkedRow>
      <td>
        <Link href={href}>{name(number)}</Link>
        {called === "" || name(number).endsWith(called) ? null : (
          <span className={styles["lines"]}>{called}</span>
        )}
      </td>
      <td className={styles["day"]} data-tabular>
        {number}
      </td>
      <td className={styles["amount"]} data-tabular>
        {balance === null ? "" : euros(balance)}
      </td>
    </LinkedRow>
  );
}
