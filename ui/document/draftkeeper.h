// SPDX-License-Identifier: GPL-3.0-or-later

// Sees to it that what was typed is never lost: not with the vault, not with the program.
#pragma once

#include "core/error.h"
#include "ui/document/draftstore.h"
#include "ui/document/helddraft.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace vaultlock::ui {

class PolicyDocument;

/// Writes the document to its vault's draft shortly after typing stops, when the vault changes and
/// when it is told to; restores it when the vault is chosen again. Never over what another window
/// wrote: both texts are kept until somebody decides.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// document: not owned, must outlive the keeper. Restores what was written without a vault.
    DraftKeeper(PolicyDocument &document, const QString &folder, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// The document becomes this vault's. What was written before any vault was chosen goes with
    /// the person to the first one: over that vault's own draft it is laid as a step that can be
    /// undone. Without a vault the text stays, as its vault's.
    void switchTo(const std::optional<VaultArn> &vault);

    /// Writes what is not written yet, of every vault. False if changes are nowhere but in memory.
    bool keepNow();

    /// What another window wrote; only where both have.
    std::optional<QByteArray> theirs();
    /// Where both wrote: the decision. Theirs comes as a step that can be undone.
    void takeTheirs();
    void keepMine();

signals:
    void keepingFailed(const vaultlock::Error &error);
    /// After a failure, once.
    void keepingRecovered();
    /// Of the draft that is in the document.
    void standingChanged(vaultlock::ui::HeldDraft::Standing standing);

private:
    struct Kept
    {
        HeldDraft held;
        std::optional<Draft> unwritten;
    };

    Draft current() const;
    Kept &keptOf(const std::optional<VaultArn> &vault);
    std::optional<Draft> draftOf(const std::optional<VaultArn> &vault);
    void tellStanding();
    void restore(const std::optional<Draft> &draft);
    void carryTo(const VaultArn &vault);
    void writeUnwritten();
    void noteChange();

    PolicyDocument &m_document;
    DraftStore m_store;
    std::optional<VaultArn> m_owner; // whose text is in the document
    std::map<QString, Kept> m_kept;  // by owner: the document's, and those not written
    HeldDraft::Standing m_told = HeldDraft::Standing::Alone;
    QTimer m_soon;
    bool m_isChanged = false; // since it was last kept
    bool m_hasFailed = false;
};

} // namespace vaultlock::ui
