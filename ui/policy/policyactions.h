// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the draft as a policy: the Policy menu.
#pragma once

#include "policy/finding.h"

#include <QList>
#include <QObject>

#include <cstdint>
#include <string>

class QAction;
class QMenu;

namespace vaultlock::policy {
enum class StatementSnippet : std::uint8_t;
}

namespace vaultlock::ui {

class DraftText;
class PolicyDocument;
class ProblemsList;

/// Asks the document for the findings of this very text before it goes to one or mends one.
class PolicyActions : public QObject
{
    Q_OBJECT

public:
    /// None is owned; all outlive this.
    PolicyActions(PolicyDocument &document, DraftText &text, ProblemsList &problems,
                  QObject *parent);

    /// Completion, help, the steps through the problems, fixes, statements to insert; with
    /// separators. Owned by this.
    const QList<QAction *> &all() const { return m_all; }

signals:
    /// The text is to come to the front.
    void textWanted();
    /// This stretch of the text is to be shown; takesFocus: the person wants to write there.
    void placeWanted(vaultlock::policy::Span span, bool takesFocus);
    /// Plain text, for the notices.
    void told(const QString &sentence);

private:
    void build();
    QMenu *buildSnippetMenu();
    void insertStatement(policy::StatementSnippet snippet);
    void showHelp();
    void fixAllSafe();
    void goToProblem(int step);
    void applyFix(const std::string &identity, std::size_t number);
    void offerFixes();
    /// What the person means by "this problem": at the caret, else the selected one.
    const policy::Finding *problemAtHand();

    PolicyDocument &m_document;
    DraftText &m_text;
    ProblemsList &m_problems;
    QList<QAction *> m_all;
};

} // namespace vaultlock::ui
