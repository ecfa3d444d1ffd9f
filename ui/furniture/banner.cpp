// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/banner.h"

#include "guide/pageids.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/announcer.h"
#include "ui/furniture/guidelink.h"
#include "ui/furniture/taborder.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int stripeWidth = 4;
constexpr int mostDetailLines = 8;
constexpr int charactersOfALine = 60; // of details, roughly
constexpr int charactersBesideButtons = 30;

WrappingText *sentence(const QString &objectName, const QString &accessibleName)
{
    auto *text = new WrappingText;
    text->setObjectName(objectName);
    text->setAccessibleName(accessibleName);
    text->setFocusPolicy(Qt::ClickFocus);
    QPalette flat;
    flat.setColor(QPalette::Base, Qt::transparent);
    text->setPalette(flat);
    return text;
}

QToolButton *textButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setObjectName(camelCase(text));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

Banner::Banner(const QString &objectName, Place place, QWidget *parent)
    : QFrame(parent)
    , m_place(place)
{
    setObjectName(objectName);
    setAutoFillBackground(place == Place::AcrossTheWindow);
    setBackgroundRole(QPalette::Base);
    hide();
}

void Banner::build()
{
    m_heading = sentence(objectName() + QStringLiteral("Heading"), tr("What happened"));
    m_text = sentence(objectName() + QStringLiteral("Text"), tr("What it means and what to do"));
    m_details = new QPlainTextEdit;
    m_choices = new QHBoxLayout;
    m_buttons = new QHBoxLayout;
    m_showDetails = textButton(tr("Details"));
    m_copyDetails = textButton(tr("Copy details"));
    m_guide = textButton(tr("Guide"));
    m_dismiss = textButton(tr("Dismiss"));
    m_announcer = new Announcer(this);
    m_details->setObjectName(QStringLiteral("noticeDetails"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setTabChangesFocus(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_details->document()->setDocumentMargin(0);
    m_showDetails->setCheckable(true);
    layOut();

    connect(m_showDetails, &QToolButton::toggled, this, &Banner::showDetails);
    connect(m_copyDetails, &QToolButton::clicked, this, &Banner::copyDetails);
    connect(m_guide, &QToolButton::clicked, this,
            [this] { askForGuide(*this, guidePageAt(this)); });
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
}

void Banner::layOut()
{
    const int above = m_place == Place::AcrossTheWindow ? Space::unit : 0;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(m_place == Place::AcrossTheWindow ? Space::half : 0);
    texts->setContentsMargins(0, above, 0, above);
    for (QWidget *text : std::initializer_list<QWidget *>{m_heading, m_text, m_details})
        texts->addWidget(text);

    m_buttons->setSpacing(Space::half);
    m_buttons->setContentsMargins(0, above / 2, above, 0);
    m_choices->setSpacing(Space::unit);
    m_buttons->addLayout(m_choices);
    for (QToolButton *button : {m_showDetails, m_copyDetails, m_guide, m_dismiss})
        m_buttons->addWidget(button, 0, Qt::AlignTop);
    m_buttons->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(stripeWidth + Space::unit, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addLayout(texts, 1);
    layout->addLayout(m_buttons);
    putInTabOrder(this, this);
}

void Banner::placeButtons()
{
    if (!m_buttons)
        return;
    const int forText = width() - m_buttons->sizeHint().width();
    const bool fits = forText >= charactersBesideButtons * fontMetrics().averageCharWidth();
    auto *whole = static_cast<QBoxLayout *>(layout());
    whole->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    whole->setSpacing(fits ? Space::unit : 0);
}

void Banner::showTrouble(const words::ErrorWords &words, const std::vector<Choice> &choices)
{
    show(Tone::Alarm, words, true, choices);
    announceAs(words.what);
}

void Banner::showHint(const QString &sentence)
{
    show(Tone::Hint, {sentence, {}, {}, {}}, true);
}

void Banner::tell(const QString &sentence)
{
    const bool isNew = isHidden() || m_words.what != sentence;
    showHint(sentence);
    if (isNew)
        announceAs(sentence);
}

void Banner::offer(const QString &sentence, const std::vector<Choice> &choices)
{
    const bool isNew = isHidden() || m_words.what != sentence;
    // A button that comes to what is on screen would be there in the next turn only.
    hide();
    show(Tone::Hint, {sentence, {}, {}, {}}, false, choices);
    if (isNew)
        announceAs(sentence);
}

void Banner::showNotice(Tone tone, const QString &heading, const QString &text,
                        const std::vector<Choice> &choices)
{
    show(tone, {heading, text, {}, {}}, false, choices);
}

void Banner::announceAs(const QString &sentence)
{
    setAccessibleName(sentence);
    m_announcer->say(sentence);
}

void Banner::announce()
{
    if (m_announcer)
        m_announcer->say(QStringLiteral("%1. %2").arg(m_words.what, m_words.meaning));
}

void Banner::clear()
{
    hide();
    removeChoices();
}

void Banner::show(Tone tone, const words::ErrorWords &words, bool isDismissible,
                  const std::vector<Choice> &choices)
{
    if (!m_heading)
        build();
    removeChoices();
    for (const Choice &choice : choices)
        addChoice(choice);
    m_words = words;
    m_tone = tone;
    m_heading->setText(words.what);
    QStringList rest{words.meaning, words.remedy};
    rest.removeAll(QString());
    m_text->setText(rest.join(u' '));
    m_text->setVisible(!rest.isEmpty());
    m_details->setPlainText(words.details);
    m_guide->setVisible(words.kind.has_value());
    setGuidePage(*this, words.kind ? guide::pageOf(*words.kind) : QString());
    m_dismiss->setVisible(isDismissible);
    m_showDetails->setChecked(false);
    m_showDetails->setVisible(!words.details.isEmpty());
    showDetails(false);
    followAppearance();
    QWidget::show();
}

void Banner::addChoice(const Choice &choice)
{
    auto *button = new QPushButton(choice.label);
    button->setObjectName(camelCase(QString(choice.label).remove(u'&')));
    m_choices->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, effect = choice.effect] {
        clear();
        effect();
    });
}

void Banner::removeChoices()
{
    if (!m_choices)
        return;
    // Not at once: one of them may be what was pressed.
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName(QString());
        item->widget()->deleteLater();
        delete item;
    }
}

void Banner::showDetails(bool isOpen)
{
    m_details->setVisible(isOpen);
    m_copyDetails->setVisible(isOpen);
    placeButtons();
}

void Banner::copyDetails()
{
    QStringList lines{m_words.what, m_words.details};
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void Banner::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const QRect room = contentsRect();
    QPainter(this).fillRect(QRect(room.left(), room.top(), stripeWidth, room.height()), colour());
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        followAppearance();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

void Banner::followAppearance()
{
    if (!m_heading)
        return;
    const bool isHeading = m_tone != Tone::Hint;
    QFont font = Fonts::body();
    font.setWeight(isHeading ? QFont::DemiBold : QFont::Normal);
    m_heading->setFont(font);
    // On a panel's ground, where its colours are sure to be told from it.
    QPalette palette = m_heading->palette();
    const bool isColoured = m_place == Place::InPanel && isHeading && m_tone != Tone::Quiet;
    palette.setColor(QPalette::Text, isColoured ? colour() : Theme::current().text);
    m_heading->setPalette(palette);
    m_details->setFont(Fonts::monospace());
    fitDetails();
    update();
}

/// As high as a few lines, whatever a server has to say; the rest scrolls.
void Banner::fitDetails()
{
    const int lines = std::clamp(static_cast<int>(m_words.details.size()) / charactersOfALine +
                                     static_cast<int>(m_words.details.count(u'\n')) + 1,
                                 1, mostDetailLines);
    m_details->setFixedHeight(lines * QFontMetrics(Fonts::monospace()).lineSpacing() + Space::half);
}

QColor Banner::colour() const
{
    const Theme &theme = Theme::current();
    switch (m_tone) {
    case Tone::Quiet:
        return theme.textQuiet;
    case Tone::Hint:
        return theme.accent;
    case Tone::Time:
        return theme.time;
    case Tone::Alarm:
        return theme.irreversible;
    }
    return theme.textQuiet;
}

} // namespace vaultlock::ui
