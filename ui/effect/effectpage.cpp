// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/effectpage.h"

#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/effect/effecttables.h"
#include "ui/effect/timelinefile.h"
#include "ui/effect/timelineview.h"
#include "ui/effect/whatifform.h"
#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/scrolling.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "words/errorwords.h"
#include "words/explanationwords.h"
#include "words/timelinewords.h"
#include "words/whowhatwords.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

QLabel *headingLabel(const QString &text)
{
    QLabel *label = plainLabel({}, text);
    label->setFont(Fonts::heading());
    return label;
}

} // namespace

EffectPage::EffectPage(PolicyDocument &document, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_clock(clock)
    , m_reader(new EffectReader(document, this))
    , m_notice(plainLabel(QStringLiteral("effectNotice")))
    , m_content(new QWidget)
    , m_summary(new WrappingText)
    , m_statements(new EffectTable(tr("Statements in plain words")))
    , m_asker(new NamedComboBox(QStringLiteral("Timeline for")))
    , m_copy(new QPushButton(tr("Copy picture")))
    , m_save(new QPushButton(tr("Save picture…")))
    , m_tags(quietLabel(QStringLiteral("timelineTags")))
    , m_timeline(new TimelineView)
    , m_cursor(new ValueDisplay(QStringLiteral("Day at the cursor")))
    , m_stretch(new WrappingText)
    , m_table(new EffectTable(tr("Effect timeline")))
    , m_policies(quietLabel(QStringLiteral("whoWhatPolicies")))
    , m_whoWhat(new EffectTable(tr("Who can do what")))
    , m_whatIf(new WhatIfForm)
{
    m_askPath = [this](const std::function<void(const QString &)> &use) {
        askPathInDialog(use);
    };
    layOut();
    connectParts();
    showOld({});
}

void EffectPage::layOut()
{
    nameControl(m_summary, QStringLiteral("Plain words"));
    nameControl(m_stretch, QStringLiteral("Effect at the cursor"));
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::panel);
    content->setSpacing(Space::unit);
    const auto add = [content](const QString &heading, QWidget *widget) {
        content->addWidget(headingLabel(heading));
        content->addWidget(widget);
        content->addSpacing(Space::panel);
    };
    content->addWidget(m_summary);
    content->addSpacing(Space::unit);
    add(tr("Over the age of an archive"), buildPicture());
    add(tr("Statement by statement"), m_statements);
    content->addWidget(headingLabel(tr("Who can do what")));
    content->addWidget(m_policies);
    content->addWidget(m_whoWhat);
    content->addSpacing(Space::panel);
    add(tr("What if"), m_whatIf);
    content->addStretch(1);

    m_notice->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(scrollingUpAndDown(m_content), 1);
}

QWidget *EffectPage::buildPicture()
{
    using policy::Asker;
    for (const Asker asker :
         {Asker::Root, Asker::OwnPrincipal, Asker::OtherAccount, Asker::Anonymous})
        m_asker->addItem(words::askerName(asker), static_cast<int>(asker));
    m_copy->setObjectName(QStringLiteral("copyPicture"));
    m_save->setObjectName(QStringLiteral("savePicture"));
    auto *asker = new QHBoxLayout;
    asker->addWidget(m_asker);
    asker->addStretch(1);
    // In a row of their own: beside the chooser they are too wide for large text.
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Space::unit);
    tools->addWidget(m_copy);
    tools->addWidget(m_save);
    tools->addStretch(1);
    auto *picture = new QWidget;
    auto *layout = new QVBoxLayout(picture);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addLayout(asker);
    layout->addWidget(m_tags);
    layout->addWidget(m_timeline);
    layout->addWidget(m_cursor);
    layout->addWidget(m_stretch);
    layout->addLayout(tools);
    layout->addWidget(m_table);
    return picture;
}

void EffectPage::connectParts()
{
    connect(m_reader, &EffectReader::effectRead, this, &EffectPage::showEffect);
    connect(m_reader, &EffectReader::stoppedBy, this, &EffectPage::showOld);
    connect(m_timeline, &TimelineView::pointedAt, this, &EffectPage::showPointed);
    connect(m_timeline, &TimelineView::statementActivated, this, &EffectPage::goTo);
    connect(m_whatIf, &WhatIfForm::statementActivated, this, &EffectPage::goTo);
    for (EffectTable *table : {m_statements, m_table, m_whoWhat})
        connect(table, &EffectTable::statementActivated, this, &EffectPage::goTo);
    connect(m_asker, &QComboBox::activated, this, [this] {
        m_reader->setAsker(static_cast<policy::Asker>(m_asker->currentData().toInt()));
    });
    connect(m_copy, &QPushButton::clicked, this, &EffectPage::copyPicture);
    connect(m_save, &QPushButton::clicked, this, &EffectPage::savePicture);
}

void EffectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader->setActive(true);
}

void EffectPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader->setActive(false);
}

bool EffectPage::event(QEvent *event)
{
    // Who comes back to the window may do so on another day: the cursor names its date.
    if (event->type() == QEvent::WindowActivate)
        m_timeline->setToday(today());
    return QWidget::event(event);
}

QDate EffectPage::today() const
{
    return m_clock.utcNow().toLocalTime().date();
}

void EffectPage::showEffect(const EffectReader::Effect &effect)
{
    m_shown = effect;
    m_notice->hide();
    m_content->setEnabled(true);
    m_timeline->setOld(false);
    m_summary->setText(words::explanationDigest(effect.explanation).join(u'\n'));
    m_statements->showStatements(effect.explanation);
    m_tags->setText(words::timelineHeading(effect.timeline));
    m_timeline->showTimeline(effect.timeline, today());
    m_table->showTimeline(effect.timeline);
    m_table->setVisible(!effect.timeline.lanes.empty());
    m_policies->setText(words::whoWhatHeading(effect.whoWhat));
    m_whoWhat->showWhoWhat(effect.whoWhat);
    m_whatIf->showPolicy(effect.text, effect.vault);
    m_content->show();
}

void EffectPage::showOld(const QString &reason)
{
    const bool isOfThisVault =
        m_shown && m_shown->vault && m_document.vault() == m_shown->vault->arn;
    // What another vault's policy does is nothing to look at here.
    if (reason.isEmpty() || !isOfThisVault)
        m_shown.reset();
    m_notice->setText(m_shown && !reason.isEmpty() ? words::effectIsOld(reason)
                      : reason.isEmpty()           ? words::effectNeedsPolicy()
                                                   : reason);
    m_notice->show();
    m_content->setVisible(m_shown.has_value());
    m_content->setEnabled(false);
    m_timeline->setOld(true);
}

void EffectPage::showPointed()
{
    m_cursor->showText(m_timeline->cursorText());
    m_stretch->setText(m_timeline->stretchText());
}

void EffectPage::goTo(std::size_t statement)
{
    if (m_shown && statement < m_shown->timeline.statementSpans.size())
        emit statementAsked(m_shown->timeline.statementSpans[statement]);
}

/// Above the picture, where it stands alone.
QStringList EffectPage::heading() const
{
    QStringList lines;
    if (m_shown && m_shown->vault)
        lines << tr("Vault lock policy of %1").arg(m_shown->vault->arn.toString());
    lines << m_asker->currentText() << m_tags->text();
    if (m_shown)
        lines << words::explanationSummary(m_shown->explanation);
    return lines;
}

void EffectPage::copyPicture()
{
    QGuiApplication::clipboard()->setImage(timelineImage(m_timeline->timeline(), heading()));
}

void EffectPage::savePicture()
{
    m_askPath([this](const QString &path) {
        if (const auto saved = saveTimeline(path, m_timeline->timeline(), heading()); !saved) {
            m_notice->setText(words::errorWords(saved.error()).what);
            m_notice->show();
        }
    });
}

void EffectPage::askPathInDialog(const std::function<void(const QString &)> &use)
{
    auto *dialog = new QFileDialog(this, tr("Save picture"), QString(),
                                   tr("SVG picture (*.svg);;PNG picture (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

} // namespace vaultlock::ui
