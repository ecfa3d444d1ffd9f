// SPDX-License-Identifier: GPL-3.0-or-later

// The ways to look at a policy: in words, as a form, as JSON, and compared.
#pragma once

#include "core/clock.h"
#include "policy/finding.h"
#include "ui/document/policyshown.h"
#include "ui/furniture/pagestack.h"
#include "ui/text/editormemory.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

class QAction;
class QTabBar;

namespace vaultlock::ui {

class DraftText;
class InstalledPolicy;
class PolicyDocument;
class ViewOnDemand;

/// Each way works on the draft, and on a policy that cannot be changed any more: the one in force,
/// or the one that was initiated. What is not looked at is not made.
class PolicyViews : public PageStack
{
    Q_OBJECT

public:
    /// document, clock: not owned; both outlive the views. memory: which one was in front.
    PolicyViews(PolicyDocument &document, const Clock &clock,
                const std::optional<EditorMemory> &memory, QWidget *parent = nullptr);

    /// The tabs; owned by whoever lays them out.
    QTabBar *bar() const { return m_bar; }
    DraftText &text() { return *m_text; }
    InstalledPolicy &installed() { return *m_installed; }
    /// For the form: what is undone there is the policy.
    void setHistory(const QList<QAction *> &history) { m_history = history; }

    /// Of the draft.
    void showText();
    /// Selects this stretch of the draft's text. Looking through the problems leaves the view in
    /// front; takesFocus: the person wants to write there, and needs the text.
    void showPlace(policy::Span span, bool takesFocus);
    /// Brings the comparison to the front, at the next place that differs, or the one before.
    void showDifference(int step);
    /// The effect at the side of the text.
    void setEffectBeside(bool isWanted);
    /// For the comparison; nullopt: there is none. which: not the draft.
    /// notKnown: why it cannot be said whether there is one; empty where that is known.
    void setSettledPolicy(PolicyShown which, const std::optional<QByteArray> &text,
                          const QString &notKnown = {});
    /// Every view shows the draft from now on, or this text, which cannot be changed. which: what
    /// it is, not the draft. caption: plain text, one line.
    void showDraft();
    void showSettled(PolicyShown which, const QByteArray &text, const QString &caption);

    /// Whether the draft's problems belong below the view in front: not where there is no draft in
    /// it, nor below two texts side by side, which need the room.
    bool isAboutProblems() const;
    /// The draft's JSON is in front: its errors stand at no card.
    bool isTextShown() const { return !isSettled() && currentWidget() == m_json; }
    /// In the view in front. Null where there is nothing.
    QWidget *placeForFocus() const;
    QSize minimumSizeHint() const override;

signals:
    void differenceAsked(int step);
    void settledPolicyChanged(PolicyShown which, const std::optional<QByteArray> &text,
                              const QString &notKnown);
    void shownChanged(PolicyShown which);
    /// A view went back to the draft by itself, since its text is wanted.
    void draftWanted();

private:
    QStackedWidget *addView(const QString &name, const QString &title, QWidget *ofDraft,
                            QWidget *ofSettled);
    QWidget *onDemand(const std::function<QWidget *()> &maker);
    QWidget *makeGuided();
    QWidget *makeSettledGuided();
    QWidget *makeEffect();
    QWidget *makeSettledEffect();
    QWidget *makeCompare();
    void restoreView();
    void followVault();
    QWidget *currentView() const;
    bool isSettled() const { return m_shown != PolicyShown::Draft; }

    PolicyDocument &m_document;
    PolicyDocument *m_settled; ///< what cannot be changed
    const Clock &m_clock;
    std::optional<EditorMemory> m_memory;
    std::optional<QByteArray> m_inForce;
    QString m_notKnown; ///< of what is in force
    std::optional<QByteArray> m_initiated;
    QList<QAction *> m_history;
    QTabBar *m_bar;
    DraftText *m_text;
    InstalledPolicy *m_installed;
    QStackedWidget *m_json = nullptr;
    QStackedWidget *m_compare = nullptr;
    QWidget *m_beside = nullptr;
    PolicyShown m_shown = PolicyShown::Draft;
};

} // namespace vaultlock::ui
