import './settings-page.css';
import { SingleKeySwitch } from '#features/keyboard-help/single-key-switch.tsx';
import { PreviewSwitch } from '#features/link-preview/preview-switch.tsx';
import { EditionState } from '#features/offline/edition-state.tsx';
import { OfflineSettings } from '#features/offline/offline-settings.tsx';
import { StoredSettings } from '#features/spoilers/stored-settings.tsx';
import { ThemeSwitch } from '#features/theme/theme-switch.tsx';
import { usePage } from '#entities/use-page.ts';
import { messages } from '#messages/messages.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { SectionView } from '#pages/shared/section-view.tsx';

/** Renders what this device keeps, the edition of the wiki, and the settings of appearance and keys. */
export function Component() {
  const page = usePage('settings');
  const offline = messages.offline;
  const settings = messages.settings;
  return (
    <ListLayout page={page}>
      <SectionView id="stored" heading={settings.stored}>
        <StoredSettings />
      </SectionView>
      <SectionView id="appearance" heading={settings.title}>
        <div className="settings-switches">
          <ThemeSwitch />
          <PreviewSwitch />
          <SingleKeySwitch />
        </div>
      </SectionView>
      <SectionView id="edition" heading={offline.edition.title}>
        <EditionState />
      </SectionView>
      {/* Last, since it grows once the device was looked at. */}
      <SectionView id="offline" heading={offline.title}>
        <OfflineSettings />
      </SectionView>
    </ListLayout>
  );
}
