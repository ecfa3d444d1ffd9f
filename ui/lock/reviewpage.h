// SPDX-License-Identifier: GPL-3.0-or-later

// What is looked at before a step that cannot be undone is taken: a page, which covers nothing.
#pragma once

#include "core/clock.h"
#include "policy/linter.h"
#include "ui/furniture/buttonweight.h"
#include "ui/lock/dangeracceptance.h"
#include "ui/lock/stepgate.h"

#include <QByteArray>
#include <QDateTime>
#include <QElapsedTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace vaultlock::ui {

class Announcer;
class FactSheet;
class RuleNote;
class WrappingText;

/// On the left what there is to know, on the right the policy's very text; where it is narrow, the
/// text below. Both scroll; the buttons stay, and above them what the step does for good. Back and
/// Escape leave it without a step. The mouse cannot press the verb for a second: it may come up
/// under the pointer of a double click. Return never presses it, and says so.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    /// heading: the question. verb: of the button that takes the step, "Initiate lock".
    ReviewPage(const QString &heading, const char *verb, ButtonWeight weight,
               QWidget *parent = nullptr);

    /// The identities of what was accepted by name.
    std::vector<std::string> acceptedDangers() const;
    /// Where whoever comes to the page begins.
    virtual QWidget *placeForFocus() const;

    /// A button of it beside the report. action: outlives the page.
    void offerEvidence(QAction &action);
    /// The page has a row for a rule: it is being asked, and the verb waits.
    void awaitRule();
    /// What the rule says; the verb waits for ever where it does not let the step through.
    void showRule(const StepGate::Answer &answer);
    /// The page as a document to send; what is accepted at this moment is marked.
    QString reportText(const QDateTime &now) const;
    /// Asks for a path to save to, and calls with it; for tests. The page's own is a file dialog.
    using PathAsker = std::function<void(std::function<void(const QString &)>)>;
    void setPathAsker(PathAsker asker) { m_askPath = std::move(asker); }

signals:
    /// The step is to be taken.
    void accepted();
    /// It is not.
    void rejected();

protected:
    FactSheet &sheet() { return *m_sheet; }
    /// A fact of the page and of its report, which has what it shows then.
    WrappingText *addFact(const char *name, const QString &value, bool isCode = false);
    /// What it does, in words, before the text that says so.
    void addWords(const QByteArray &policy, const policy::ChosenVault &vault);
    /// As a picture, and who is bound: behind addWords(), of the same policy.
    void addPicture(const QDateTime &now);
    void addDangers(const std::vector<policy::Finding> &findings, DangerAcceptance::Wanted wanted);
    /// A row for a rule beside the service's own: awaitRule(), showRule().
    void addRule(const VaultArn &vault);
    /// Last on the left: what comes of a rule in AWS, where there is one; the rest begins at the
    /// top.
    void endSheet();
    /// The text at the right. accessibleName: of it.
    void showPolicy(const QString &accessibleName, const QByteArray &policy);
    /// Above the text.
    void addBesideText(QWidget *widget);
    /// What the step does, above the buttons: nobody presses the verb without it in sight.
    void addConsequence(QLabel *consequence);
    /// Between what scrolls and the buttons, always in sight.
    void addAboveButtons(QWidget *widget);
    /// What else keeps the verb disabled, said beside it; empty: nothing does.
    virtual QString obstacle() const { return {}; }
    /// The page shows what obstacle() tells: it is said to assistive tools alone.
    virtual bool isObstacleInSight() const { return false; }
    void followObstacles();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildButtons(const char *verb);
    void sayReturnTakesNoStep();
    void saveReport();
    void askPathInDialog(const std::function<void(const QString &)> &use);
    void fitColumns();
    void fitEvidence();
    bool isWide() const;

    ButtonWeight m_weight;
    QLabel *m_heading;
    FactSheet *m_sheet;
    QWidget *m_text;
    QLabel *m_remark;
    QToolButton *m_showMissing; ///< the first danger that is not accepted
    QPushButton *m_evidence;    ///< hidden where it is not offered
    bool m_isEvidenceOffered = false;
    QPushButton *m_back;
    QPushButton *m_verb;
    QBoxLayout *m_columns = nullptr;
    DangerAcceptance *m_dangers = nullptr;
    WrappingText *m_rule = nullptr; ///< null: there is no rule to ask
    RuleNote *m_ruleNote = nullptr;
    QString m_ruleObstacle;
    QLabel *m_told; ///< what came of saving the report
    Announcer *m_announcer;
    PathAsker m_askPath;
    QString m_title;
    struct Fact
    {
        QString name;
        WrappingText *value;
    };
    std::vector<Fact> m_facts;
    QElapsedTimer m_shown;
    std::vector<policy::Finding> m_findings;
    QByteArray m_policy;
    std::optional<policy::ChosenVault> m_vault;
};

} // namespace vaultlock::ui
