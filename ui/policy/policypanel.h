// SPDX-License-Identifier: GPL-3.0-or-later

// The policy's page: the draft in its views, and the policies that are settled.
#pragma once

#include "core/clock.h"
#include "core/identifiers.h"
#include "ui/document/policyshown.h"
#include "ui/text/editormemory.h"

#include <QByteArray>
#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace vaultlock::settings {
class SettingsModel;
}

namespace vaultlock::ui {

class Banner;
class DraftKeeper;
class DraftNotices;
class EditActions;
class EditorZoom;
class FileDrop;
class FileWatch;
class PolicyActions;
class PolicyDocument;
class DraftHead;
class PolicyFileActions;
class PolicySwitch;
class PolicyViews;
class ProblemsList;

class PolicyPanel : public QWidget
{
    Q_OBJECT

public:
    /// clock: must outlive the panel. draftsFolder: where drafts are kept, one a vault, as the
    /// person types; made when it is first needed. Empty: drafts are not kept. memory: of recent
    /// files, the zoom and the view in front; without one they are this run's.
    PolicyPanel(const Clock &clock, const QString &draftsFolder,
                const std::optional<EditorMemory> &memory = {}, QWidget *parent = nullptr);
    ~PolicyPanel() override;

    PolicyDocument &document() { return *m_document; }
    /// Below the views; hidden where they are not about the draft's problems.
    QWidget *problems() const;

    /// Keeps the draft of the vault before, and shows that of this one, which may be empty. What
    /// was written before any vault was chosen goes with the person to the first one. Without a
    /// vault the draft on screen stays as it is.
    void setVault(const std::optional<VaultArn> &vault);
    /// The policy that the service has installed on the vault: it comes to the front when it
    /// appears; nullopt: there is none, or that is not known, and the draft is shown. caption:
    /// plain text, one line; without a policy why it is not known whether there is one, or empty.
    void showInstalledPolicy(const std::optional<QByteArray> &text, const QString &caption);
    /// The policy that was initiated from here last, also after its lock is gone.
    void showInitiatedPolicy(const std::optional<QByteArray> &text, const QString &caption);
    /// Looks at the draft, or at the policy in force where there is one.
    void showDraft();
    void showPolicyInForce();
    /// Asks before unsaved changes would be lost; says in a dialog why a file is refused.
    void openFile(const QString &path);
    /// Asked of every file that is to be opened; true: it is no policy, and was opened elsewhere.
    void addFileTaker(std::function<bool(const QString &path)> take);

    /// Its editors go by what is set, now and later. model: outlives the panel.
    void followSettings(const settings::SettingsModel &model);
    void forgetRecentFiles();

    /// Writes the draft now. False if it could not be kept and would be lost with the window.
    bool keepDraft();

    QAction *openAction() const;
    /// For the menus, in their order; with separators. Owned by the panel.
    QList<QAction *> fileActions() const;
    QList<QAction *> editActions() const;
    QList<QAction *> policyActions() const;
    /// One entry with a menu of its own: zoom and folding.
    QList<QAction *> viewActions() const;

    /// Where whoever comes to the panel begins: in the text or form that is in sight. No focus
    /// proxy: Tab would pass over what stands before it.
    QWidget *placeForFocus() const;

    /// A file that is dropped on the widget is opened. Not owned.
    void acceptFilesOn(QWidget *widget);

signals:
    /// Somebody works on the policy from elsewhere, by a menu or its keys: the panel is to be seen.
    void attentionWanted();
    /// The person, or what became of the vault, has brought another policy to the front.
    void shownChanged(vaultlock::ui::PolicyShown which);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Settled
    {
        QByteArray text;
        QString caption;
    };
    void layOut();
    QWidget *buildBar();
    void makeRoom();
    void lookAt(PolicyShown which);
    void takeSettled(PolicyShown which, const std::optional<QByteArray> &text,
                     const QString &caption);
    void connectDocument();
    void connectActions();
    void connectEditors();
    void followShownView();
    void useAsDraft(const QByteArray &text);
    void buildViewMenu();
    QAction *makeEffectAction();
    QList<QAction *> makeDifferenceActions();

    PolicyDocument *m_document;
    DraftKeeper *m_keeper;
    FileWatch *m_watch;
    PolicyFileActions *m_files;
    PolicyViews *m_views;
    ProblemsList *m_problems;
    PolicySwitch *m_switch;
    DraftHead *m_head;
    DraftNotices *m_notices;
    EditActions *m_edit;
    PolicyActions *m_policy;
    Banner *m_trouble;
    EditorZoom *m_zoom;
    FileDrop *m_drop;
    QMenu *m_viewMenu;
    PolicyShown m_shown = PolicyShown::Draft;
    std::optional<Settled> m_inForce;
    std::optional<Settled> m_initiated;
};

} // namespace vaultlock::ui
