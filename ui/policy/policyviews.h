// SPDX-License-Identifier: GPL-3.0-or-later

// The views of the policy, each in a tab: form, text, effect, comparison, what is installed.
#pragma once

#include "core/clock.h"
#include "policy/finding.h"
#include "ui/text/editormemory.h"

#include <QByteArray>
#include <QList>
#include <QTabWidget>

#include <functional>
#include <optional>

class QAction;

namespace vaultlock::ui {

class DraftText;
class InstalledPolicy;
class PolicyDocument;
class ViewOnDemand;

/// In the order of the work: say what it is to do, see the JSON, see what that does. What is not
/// looked at is not made.
class PolicyViews : public QTabWidget
{
    Q_OBJECT

public:
    /// document, clock: not owned; both outlive the views. memory: which one was in front.
    PolicyViews(PolicyDocument &document, const Clock &clock,
                const std::optional<EditorMemory> &memory, QWidget *parent = nullptr);

    DraftText &text() { return *m_text; }
    InstalledPolicy &installed() { return *m_installed; }
    /// For the form: what is undone there is the policy.
    void setHistory(const QList<QAction *> &history) { m_history = history; }

    void showText();
    /// Selects this stretch of the text. Looking through the problems leaves the view in front;
    /// takesFocus: the person wants to write there, and needs the text.
    void showPlace(policy::Span span, bool takesFocus);
    /// Brings the comparison to the front, at the next place that differs, or the one before.
    void showDifference(int step);
    /// The effect at the side of the text.
    void setEffectBeside(bool isWanted);
    /// Read-only, in a tab that comes to the front when it appears; nullopt takes the tab away.
    /// caption: plain text, one line.
    void showInstalledPolicy(const std::optional<QByteArray> &text, const QString &caption);

    /// Whether the draft's problems belong below the view in front: not where there is no draft in
    /// it, nor below two texts side by side, which need the room.
    bool isAboutProblems() const;
    /// In the view in front. Null where there is nothing.
    QWidget *placeForFocus() const;

signals:
    void differenceAsked(int step);
    void installedPolicyShown(const std::optional<QByteArray> &text);

private:
    ViewOnDemand *addView(const QString &name, const QString &title,
                          const std::function<QWidget *()> &maker);
    QWidget *makeGuided();
    QWidget *makeEffect();
    QWidget *makeCompare();
    void restoreView();

    PolicyDocument &m_document;
    const Clock &m_clock;
    std::optional<EditorMemory> m_memory;
    std::optional<QByteArray> m_installedText;
    QList<QAction *> m_history;
    DraftText *m_text;
    InstalledPolicy *m_installed;
    ViewOnDemand *m_compare = nullptr;
    QWidget *m_beside = nullptr;
};

} // namespace vaultlock::ui
