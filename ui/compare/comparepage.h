// SPDX-License-Identifier: GPL-3.0-or-later

// The policy that is looked at against another one: in meaning, and in its text.
#pragma once

#include "policy/linter.h"
#include "ui/document/policyshown.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;

namespace vaultlock::ui {

class ComparedTexts;
class PolicyDocument;

/// Follows the draft after a pause in typing, while it is shown. What stands at the right is the
/// policy that is looked at: the draft, unless it is told otherwise.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    /// document: must outlive it.
    explicit ComparePage(PolicyDocument &document, QWidget *parent = nullptr);

    /// The next place that differs, or the one before, comes into sight.
    void goToDifference(int step);

    /// The vault's lock policy as the service has it; nothing where it has none. notKnown: nobody
    /// can say whether it has one, and why; empty where that is known.
    void setInstalledPolicy(const std::optional<QByteArray> &text, const QString &notKnown = {});
    /// What was initiated from here last; nothing where nothing was.
    void setInitiatedPolicy(const std::optional<QByteArray> &text);
    /// Which one is compared with the others. Where it was compared with that one, it is now with
    /// the nearest other.
    void lookAt(PolicyShown which);

    /// Asks for a file, and calls with its path; for tests. The page's own is a file dialog.
    using PathAsker = std::function<void(std::function<void(const QString &)>)>;
    void setPathAsker(PathAsker asker) { m_askPath = std::move(asker); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Other {
        Draft,
        Installed,
        Initiated,
        Access,
        File,
    };
    void layOut();
    void offerOthers();
    void choose();
    void openFile(const QString &path);
    void readFile();
    QString nameOfOther() const;
    QString nameOf(Other which) const;
    QString nameOfShown() const;
    /// The text that is looked at.
    QByteArray text() const;
    void compareSoon();
    void compareNow();
    Other other() const;
    /// The text to compare with; nothing, and why not.
    std::optional<QByteArray> otherText(QString &reason) const;
    void askPathInDialog(const std::function<void(const QString &)> &use);

    PolicyDocument &m_document;
    QComboBox *m_other;
    QLabel *m_reason;
    ComparedTexts *m_compared;
    PathAsker m_askPath;
    PolicyShown m_shown = PolicyShown::Draft;
    QLabel *m_label;
    std::optional<QByteArray> m_installed;
    QString m_notKnown; ///< of what is installed
    std::optional<QByteArray> m_initiated;
    QString m_filePath; ///< empty: none has been chosen
    std::optional<QByteArray> m_file;
    QString m_fileTrouble;
    std::optional<VaultArn> m_vault; ///< whose draft it was
    QTimer m_soon;
};

} // namespace vaultlock::ui
