import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { DocumentsPanel } from "#renderer/features/attachments/documents-panel.tsx";
import { RemovedDocuments } from "#renderer/features/attachments/removed-documents.tsx";
import { BackupLine } from "#renderer/features/backup/backup-line.tsx";
import { BackupSection } from "#renderer/features/backup/backup-section.tsx";
import { HomePage } from "#renderer/features/home/home-page.tsx";
import { MembersSection } from "#renderer/features/members/members-section.tsx";
import { QuickUnlockPage } from "#renderer/features/quick/quick-unlock-page.tsx";
import { KeysSection } from "#renderer/features/keys/keys-section.tsx";
import { DrillLine } from "#renderer/features/recovery/drill-line.tsx";
import { RecoverySection } from "#renderer/features/recovery/recovery-section.tsx";
import { JournalPrint } from "#renderer/features/witness/journal-print.tsx";
import { Guarded } from "./guarded.tsx";
import { NotFoundPage } from "./not-found-page.tsx";

const PeoplePage = lazy(async () => ({
  default: (await import("#renderer/features/people/people-page.tsx")).PeoplePage,
}));
const ImportPage = lazy(async () => ({
  default: (await import("#renderer/features/imports/import-page.tsx")).ImportPage,
}));
const MeetingsPage = lazy(async () => ({
  default: (await import("#renderer/features/meetings/meetings-page.tsx")).MeetingsPage,
}));
const MeetingPage = lazy(async () => ({
  default: (await import("#renderer/features/meetings/meeting-page.tsx")).MeetingPage,
}));
const PublishPage = lazy(async () => ({
  default: (await import("#renderer/features/publication/publish-page.tsx")).PublishPage,
}));
const JournalPage = lazy(async () => ({
  default: (await import("#renderer/features/journal/journal-page.tsx")).JournalPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import("#renderer/features/settings/settings-page.tsx")).SettingsPage,
}));
const ChangePassphrasePage = lazy(async () => ({
  default: (await import("#renderer/features/keys/change-passphrase-page.tsx"))
    .ChangePassphrasePage,
}));
const RaiseCostPage = lazy(async () => ({
  default: (await import("#renderer/features/keys/raise-cost-page.tsx")).RaiseCostPage,
}));
const KitPage = lazy(async () => ({
  default: (await import("#renderer/features/keys/kit-page.tsx")).KitPage,
}));
const SharesPage = lazy(async () => ({
  default: (await import("#renderer/features/recovery/shares-page.tsx")).SharesPage,
}));
const DrillPage = lazy(async () => ({
  default: (await import("#renderer/features/recovery/drill-page.tsx")).DrillPage,
}));
const MembersPage = lazy(async () => ({
  default: (await import("#renderer/features/members/members-page.tsx")).MembersPage,
}));
const InvitePage = lazy(async () => ({
  default: (await import("#renderer/features/members/invite-page.tsx")).InvitePage,
}));
const RenewPage = lazy(async () => ({
  default: (await import("#renderer/features/members/renew-page.tsx")).RenewPage,
}));
const RemovePage = lazy(async () => ({
  default: (await import("#renderer/features/members/remove-page.tsx")).RemovePage,
}));
const RekeyPage = lazy(async () => ({
  default: (await import("#renderer/features/members/rekey-page.tsx")).RekeyPage,
}));
const WelcomePage = lazy(async () => ({
  default: (await import("#renderer/features/members/welcome-page.tsx")).WelcomePage,
}));
const RightsPage = lazy(async () => ({
  default: (await import("#renderer/features/access/rights-page.tsx")).RightsPage,
}));
const AboutPage = lazy(async () => ({
  default: (await import("#renderer/features/settings/about-page.tsx")).AboutPage,
}));

const documentsOf = (meetingId: string) => <DocumentsPanel meetingId={meetingId} />;

const SETTINGS_PARTS = {
  members: <MembersSection />,
  keys: <KeysSection />,
  recovery: <RecoverySection />,
  backups: <BackupSection />,
  documents: <RemovedDocuments />,
  print: <JournalPrint />,
};

function Loading() {
  return (
    <Page>
      <PageContent>
        <Skeleton />
      </PageContent>
    </Page>
  );
}

/** Pages read their parameters with wouter's `useParams`. */
export function Routes() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <HomePage backups={<BackupLine />} drill={<DrillLine />} />
        </Route>
        <Route path="/people/import">
          <Guarded needs="people.import">
            <ImportPage />
          </Guarded>
        </Route>
        <Route path="/people/:id?">
          {({ id }) => (
            <Guarded needs={id === "new" ? "people.write" : "people.read"}>
              <PeoplePage />
            </Guarded>
          )}
        </Route>
        <Route path="/meetings/:id/publish">
          <Guarded needs="publication.publish">
            <PublishPage />
          </Guarded>
        </Route>
        <Route path="/meetings/:id">
          {({ id }) => (
            <Guarded needs={id === "new" ? "meetings.write" : "meetings.read"}>
              <MeetingPage documents={documentsOf} />
            </Guarded>
          )}
        </Route>
        <Route path="/meetings">
          <Guarded needs="meetings.read">
            <MeetingsPage />
          </Guarded>
        </Route>
        <Route path="/journal">
          <Guarded needs="journal.read">
            <JournalPage />
          </Guarded>
        </Route>
        <Route path="/settings">
          <SettingsPage {...SETTINGS_PARTS} />
        </Route>
        <Route path="/settings/backups">
          <SettingsPage {...SETTINGS_PARTS} at="backups" />
        </Route>
        <Route path="/settings/passphrase" component={ChangePassphrasePage} />
        <Route path="/settings/kit" component={KitPage} />
        <Route path="/settings/shares">
          <Guarded needs="recovery.manage">
            <SharesPage />
          </Guarded>
        </Route>
        <Route path="/settings/drill">
          <Guarded needs="recovery.manage">
            <DrillPage />
          </Guarded>
        </Route>
        <Route path="/settings/quick-unlock" component={QuickUnlockPage} />
        <Route path="/settings/cost" component={RaiseCostPage} />
        <Route path="/settings/members" component={MembersPage} />
        <Route path="/settings/members/invite">
          <Guarded needs="members.manage">
            <InvitePage />
          </Guarded>
        </Route>
        <Route path="/settings/members/renew/:id">
          <Guarded needs="members.manage">
            <RenewPage />
          </Guarded>
        </Route>
        <Route path="/settings/members/remove/:id">
          <Guarded needs="members.manage">
            <RemovePage />
          </Guarded>
        </Route>
        <Route path="/settings/rekey">
          <Guarded needs="members.manage">
            <RekeyPage />
          </Guarded>
        </Route>
        <Route path="/settings/rights" component={RightsPage} />
        <Route path="/welcome" component={WelcomePage} />
        <Route path="/about" component={AboutPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}
