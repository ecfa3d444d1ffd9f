// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/reviewpage.h"

#include "core/byteview.h"
#include "language/words.h"
#include "policy/meaning/policytimeline.h"
#include "policy/meaning/whowhat.h"
#include "ui/appearance/theme.h"
#include "ui/effect/effecttables.h"
#include "ui/effect/policyinwords.h"
#include "ui/effect/timelineview.h"
#include "ui/furniture/announcer.h"
#include "ui/furniture/factsheet.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/scrolling.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/lock/reportfile.h"
#include "ui/lock/reviewedtext.h"
#include "ui/lock/rulenote.h"
#include "words/errorwords.h"
#include "words/foureyeswords.h"
#include "words/lockquestionwords.h"
#include "words/reviewreport.h"
#include "words/timelinewords.h"
#include "words/whowhatwords.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

/// Of the usual text: below it the two columns are too narrow to be read.
constexpr int charactersOfTwoColumns = 110;
/// Milliseconds: longer than any double click.
constexpr qint64 untilArmed = 1000;

} // namespace

ReviewPage::ReviewPage(const QString &heading, const char *verb, ButtonWeight weight,
                       QWidget *parent)
    : QWidget(parent)
    , m_weight(weight)
    , m_heading(plainLabel(QStringLiteral("reviewHeading"), heading))
    , m_sheet(new FactSheet)
    , m_text(new QWidget)
    , m_remark(quietLabel(QStringLiteral("remark")))
    , m_showMissing(new QToolButton)
    , m_evidence(new QPushButton(Words::tr("Evidence…")))
    , m_back(new QPushButton(Words::tr("Back")))
    , m_verb(new QPushButton(Words::tr(verb)))
    , m_told(quietLabel(QStringLiteral("reportTold")))
    , m_announcer(new Announcer(this))
    , m_title(heading)
{
    m_askPath = [this](const std::function<void(const QString &)> &use) {
        askPathInDialog(use);
    };
    setAccessibleName(QStringLiteral("Review"));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::unit, 0, Space::unit);
    layout->setSpacing(Space::unit);
    m_heading->setFont(Fonts::heading());
    m_heading->setContentsMargins(Space::panel, 0, Space::panel, 0);
    layout->addWidget(m_heading);
    auto *text = new QVBoxLayout(m_text);
    text->setContentsMargins(0, 0, Space::panel, 0);
    text->setSpacing(Space::unit);
    m_columns->setSpacing(0);
    m_sheet->setMargin(Space::panel);
    m_columns->addWidget(scrollingUpAndDown(m_sheet), 1);
    m_columns->addWidget(m_text, 1);
    layout->addLayout(m_columns, 1);
    layout->addWidget(buildButtons(verb));
}

QWidget *ReviewPage::buildButtons(const char *verb)
{
    m_back->setObjectName(QStringLiteral("back"));
    m_verb->setObjectName(QStringLiteral("verb"));
    m_verb->setAccessibleName(QString::fromLatin1(verb));
    m_verb->setToolTip(words::returnTakesNoStep(m_verb->text()));
    for (QPushButton *button : {m_back, m_verb}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(Space::unit * 4);
    }
    applyWeight(*m_verb, m_weight);
    m_verb->installEventFilter(this);
    connect(m_back, &QPushButton::clicked, this, &ReviewPage::rejected);
    connect(m_verb, &QPushButton::clicked, this, &ReviewPage::accepted);
    auto *report = new QPushButton(Words::tr("Report…"));
    report->setObjectName(QStringLiteral("report"));
    report->setAutoDefault(false);
    connect(report, &QPushButton::clicked, this, &ReviewPage::saveReport);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Space::panel, 0, Space::panel, 0);
    layout->setSpacing(Space::panel);
    layout->addWidget(report);
    nameControl(m_evidence, QStringLiteral("Evidence of the lock"));
    m_evidence->setAutoDefault(false);
    m_evidence->hide();
    layout->addWidget(m_evidence);
    layout->addWidget(m_told, 1);
    m_told->hide(); // half of the row for nothing
    layout->addWidget(m_remark, 1);
    layout->addWidget(m_showMissing);
    m_showMissing->setText(Words::tr("Show"));
    nameControl(m_showMissing, QStringLiteral("Show what is to be accepted"));
    m_showMissing->setFocusPolicy(Qt::TabFocus);
    connect(m_showMissing, &QToolButton::clicked, this, [this] {
        if (QWidget *box = m_dangers ? m_dangers->firstToAccept() : nullptr)
            box->setFocus(Qt::TabFocusReason);
    });
    layout->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding)); // where neither says anything
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_back);
    layout->addWidget(m_verb);
    return row;
}

std::vector<std::string> ReviewPage::acceptedDangers() const
{
    return m_dangers ? m_dangers->accepted() : std::vector<std::string>();
}

void ReviewPage::offerEvidence(QAction &action)
{
    connect(m_evidence, &QPushButton::clicked, &action, &QAction::trigger);
    m_isEvidenceOffered = true;
    fitEvidence();
}

/// What is missing needs the room more; the menus have it, too.
void ReviewPage::fitEvidence()
{
    m_evidence->setVisible(m_isEvidenceOffered && (isWide() || m_remark->isHidden()));
}

bool ReviewPage::isWide() const
{
    return width() >= charactersOfTwoColumns * fontMetrics().averageCharWidth();
}

QWidget *ReviewPage::placeForFocus() const
{
    return m_back;
}

WrappingText *ReviewPage::addFact(const char *name, const QString &value, bool isCode)
{
    WrappingText *text = m_sheet->addFact(name, value, isCode);
    m_facts.push_back({Words::tr(name), text});
    return text;
}

QString ReviewPage::reportText(const QDateTime &now) const
{
    std::vector<std::pair<QString, QString>> facts;
    for (const Fact &fact : m_facts)
        facts.emplace_back(fact.name, fact.value->toPlainText());
    return words::reviewReportText(
        {m_title, facts, m_policy, *m_vault, m_findings, acceptedDangers(), now},
        QTimeZone::systemTimeZone());
}

/// Of this moment, whatever becomes of the page while a name is chosen.
void ReviewPage::saveReport()
{
    m_askPath([page = QPointer<ReviewPage>(this),
               text = reportText(QDateTime::currentDateTimeUtc())](const QString &path) {
        const auto saved = ui::saveReport(path, text);
        if (!page)
            return;
        page->m_told->show();
        page->m_told->setText(saved ? words::reportSaved(QDir::toNativeSeparators(path))
                                    : words::errorWords(saved.error()).what);
    });
}

void ReviewPage::askPathInDialog(const std::function<void(const QString &)> &use)
{
    auto *dialog =
        new QFileDialog(window(), Words::tr("Save the report"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        Words::tr("PDF (*.pdf);;Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(words::reportFileName(m_vault->arn.name().toString()));
    connect(dialog, &QFileDialog::fileSelected, dialog, use);
    dialog->open();
}

void ReviewPage::addWords(const QByteArray &policy, const policy::ChosenVault &vault)
{
    m_policy = policy;
    m_vault = vault;
    m_sheet->addContent(policyInWords(policy, vault));
}

void ReviewPage::addPicture(const QDateTime &now)
{
    const std::string_view text = viewOf(m_policy);
    const policy::ChosenVault &vault = *m_vault;
    const auto timeline = policy::timelineOf(text, vault);
    if (!timeline || timeline->lanes.empty())
        return;
    auto *picture = new TimelineView;
    auto *pointed = new WrappingText;
    nameControl(pointed, QStringLiteral("Effect at the cursor"));
    connect(picture, &TimelineView::pointedAt, pointed, [picture, pointed] {
        pointed->setText(picture->cursorText() + u'\n' + picture->stretchText());
    });
    picture->showTimeline(*timeline, now.toLocalTime().date());
    m_sheet->addParagraph(QStringLiteral("%1. %2").arg(words::askerName(timeline->asker),
                                                       words::timelineHeading(*timeline)));
    m_sheet->addContent(picture);
    m_sheet->addContent(pointed);
    const policy::WhoWhat whoWhat = policy::whoWhatOf(text, vault);
    auto *table = new EffectTable(QStringLiteral("Who is bound"));
    table->showWhoWhat(whoWhat);
    m_sheet->addParagraph(words::whoWhatHeading(whoWhat));
    m_sheet->addContent(table);
}

void ReviewPage::addDangers(const std::vector<policy::Finding> &findings,
                            DangerAcceptance::Wanted wanted)
{
    m_findings = findings;
    m_dangers = new DangerAcceptance(findings, wanted);
    connect(m_dangers, &DangerAcceptance::changed, this, &ReviewPage::followObstacles);
    m_sheet->addContent(m_dangers);
}

void ReviewPage::addRule(const VaultArn &vault)
{
    m_rule = addFact(QT_TRANSLATE_NOOP("Words", "Four eyes"), {});
    m_ruleNote = new RuleNote(vault);
    awaitRule();
}

void ReviewPage::endSheet()
{
    if (m_ruleNote)
        m_sheet->addContent(m_ruleNote);
    m_sheet->addStretch();
}

void ReviewPage::awaitRule()
{
    showRule({false, words::askingTheTeam(), {}});
}

void ReviewPage::showRule(const StepGate::Answer &answer)
{
    if (!m_rule)
        return;
    QStringList parts{answer.said, answer.remedy,
                      answer.isRule ? words::fourEyesIsOurs() : QString()};
    m_ruleNote->setVisible(answer.isRule);
    parts.removeAll(QString());
    m_rule->setText(parts.join(u' '));
    m_ruleObstacle = answer.mayGoOn ? QString() : answer.said;
    followObstacles();
}

void ReviewPage::showPolicy(const QString &accessibleName, const QByteArray &policy)
{
    addBesideText(new ReviewedText(accessibleName, policy));
}

void ReviewPage::addConsequence(QLabel *consequence)
{
    consequence->setObjectName(QStringLiteral("consequence"));
    consequence->setContentsMargins(Space::panel, 0, Space::panel, 0);
    addAboveButtons(consequence);
}

void ReviewPage::addAboveButtons(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, widget);
}

void ReviewPage::addBesideText(QWidget *widget)
{
    static_cast<QVBoxLayout *>(m_text->layout())->addWidget(widget);
}

void ReviewPage::followObstacles()
{
    const bool isDangerLeft = m_dangers && !m_dangers->isWhole();
    QString reason = obstacle();
    if (isDangerLeft)
        reason = words::dangersToAccept(m_dangers->accepted().size(), m_dangers->count());
    if (!m_ruleObstacle.isEmpty())
        reason = m_ruleObstacle;
    m_verb->setEnabled(reason.isEmpty());
    describeControl(m_verb, reason.isEmpty() ? m_verb->toolTip() : reason);
    m_remark->setText(reason);
    m_remark->setVisible(!reason.isEmpty() &&
                         (isDangerLeft || !m_ruleObstacle.isEmpty() || !isObstacleInSight()));
    m_showMissing->setVisible(isDangerLeft);
    fitEvidence();
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfTheMouse =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (isOfTheMouse && (!m_shown.isValid() || m_shown.elapsed() < untilArmed))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_shown.start();
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit rejected();
    else if (isReturn && m_verb->isEnabled())
        sayReturnTakesNoStep();
    else
        QWidget::keyPressEvent(event);
}

/// Where whoever pressed it looks for what came of it.
void ReviewPage::sayReturnTakesNoStep()
{
    m_remark->setText(m_verb->toolTip());
    m_remark->show();
    m_announcer->say(m_remark->text());
    fitEvidence();
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Where it is narrow, the text is the end of what scrolls.
void ReviewPage::fitColumns()
{
    const bool isInTwo = isWide();
    if (isInTwo && m_columns->indexOf(m_text) < 0)
        m_columns->addWidget(m_text, 1);
    else if (!isInTwo && m_text->parentWidget() != m_sheet)
        m_sheet->addContent(m_text);
    m_text->layout()->setContentsMargins(0, 0, isInTwo ? Space::panel : 0, 0);
    fitEvidence();
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyWeight(*m_verb, m_weight);
    } else if (event->type() == QEvent::FontChange) {
        m_heading->setFont(Fonts::heading());
        fitColumns();
    }
}

} // namespace vaultlock::ui
