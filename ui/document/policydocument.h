// SPDX-License-Identifier: GPL-3.0-or-later

// The policy that is being written: its text, where it is kept, and what the linter says about it.
#pragma once

#include "core/identifiers.h"
#include "core/result.h"
#include "policy/linter.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>
#include <vector>

namespace vaultlock::ui {

/// One draft, without widgets. The text is bytes, UTF-8, and is the truth; the editor is a view
/// of it. Main thread.
class PolicyDocument : public QObject
{
    Q_OBJECT

public:
    explicit PolicyDocument(QObject *parent = nullptr);

    /// Always the text as it is on screen, byte for byte.
    const QByteArray &utf8() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    /// Of the text as of the last findingsChanged; at most one turn of the event loop
    /// behind; a pause in typing where the text is far too large for a policy.
    const std::vector<policy::Finding> &findings() const { return m_findings; }
    /// Lints at once, where a decision needs the findings of this very text.
    const std::vector<policy::Finding> &freshFindings();

    /// The vault that the findings are for. Changes no text.
    void setVault(const std::optional<VaultArn> &vault);
    /// What is known of it by now; of another vault, it is passed over.
    void setVaultFacts(const policy::ChosenVault &facts);
    const std::optional<VaultArn> &vault() const { return m_vault; }
    /// What the findings were made with.
    const std::optional<policy::ChosenVault> &chosenVault() const { return m_chosen; }

    /// Empty where the draft belongs to no file.
    const QString &filePath() const { return m_filePath; }
    /// The file's name, else empty. From outside: plain text.
    QString fileName() const;
    /// Whether the text differs from the file, or from what the draft began as.
    bool isModified() const { return m_text != m_savedText; }
    const QByteArray &savedText() const { return m_savedText; }
    /// Somebody else has written the file: this is what it holds now, nothing where it is gone.
    /// Changes no text.
    void noteFileText(const QByteArray &onDisk);

    /// Replaces text, file and undo history. Fails with FileNotReadable, TooLarge or NotUtf8; then
    /// nothing has changed.
    Result<void> open(const QString &path);
    /// Fails with InvalidInput without a file, or FileNotWritable; the file is whole either way.
    Result<void> save();
    /// The draft belongs to the file from then on; not if it fails.
    Result<void> saveAs(const QString &path);

    static QByteArray exampleFor(const VaultArn &vault);
    /// AWS's documented example, "deny deletion of archives younger than 365 days", for this vault.
    /// Replaces text, file and undo history.
    void loadExample(const VaultArn &vault);

    /// What the person typed: called by the view.
    void takeText(const QByteArray &text);
    /// The door for every change that is not typed: one step that the person can undo; the rest
    /// stays byte for byte. edits: of utf8() as it is now, ascending, not overlapping; none:
    /// nothing happens. caret: a place in the new text; without one, where the first edit begins.
    void apply(const std::vector<policy::TextEdit> &edits,
               const std::optional<std::size_t> &caret = {});
    /// A fix of one of freshFindings(). The caret goes behind its first edit.
    void apply(const policy::Fix &fix);
    /// Replaces the whole text as one such step.
    void replaceText(const QByteArray &text);
    /// Replaces text, file and undo history by an earlier draft.
    void restore(const QByteArray &text, const QString &filePath, const QByteArray &savedText);

signals:
    void textChanged();
    /// The view is to show utf8() and to forget its undo history.
    void textLoaded();
    /// The view is to make these edits as one step of its undo history, and to put the caret
    /// there; it may answer with takeText().
    void changeAsked(const std::vector<vaultlock::policy::TextEdit> &edits, std::size_t caret);
    void findingsChanged(const std::vector<vaultlock::policy::Finding> &findings);
    void modifiedChanged(bool isModified);
    void filePathChanged(const QString &path);
    void saved();

private:
    void load(const QByteArray &text, const QString &filePath, const QByteArray &savedText);
    void announceText();
    void announceModified();
    void lintIfStale();
    void lintNow();

    QByteArray m_text;
    QByteArray m_savedText;
    QString m_filePath;
    std::optional<VaultArn> m_vault;
    std::optional<policy::ChosenVault> m_chosen;
    std::vector<policy::Finding> m_findings;
    QTimer m_pause;
    bool m_isStale = false; ///< the findings are of an earlier text
    bool m_wasModified = false;
};

} // namespace vaultlock::ui
