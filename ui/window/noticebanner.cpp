#include "ui/window/noticebanner.h"

#include "ui/appearance/theme.h"
#include "ui/text/wrappingtext.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int stripeWidth = 4;
constexpr int mostDetailLines = 8;

WrappingText *sentence(const QString &name)
{
    auto *text = new WrappingText;
    text->setObjectName(name);
    text->setFocusPolicy(Qt::ClickFocus);
    return text;
}

QToolButton *textButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

NoticeBanner::NoticeBanner(QWidget *parent)
    : QFrame(parent)
    , m_stripe(new QFrame)
    , m_what(sentence(QStringLiteral("what")))
    , m_meaning(sentence(QStringLiteral("meaning")))
    , m_details(new QPlainTextEdit)
    , m_showDetails(textButton(tr("Details")))
    , m_copyDetails(textButton(tr("Copy details")))
    , m_dismiss(textButton(tr("Dismiss")))
{
    setObjectName(QStringLiteral("notice"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_stripe->setFixedWidth(stripeWidth);
    m_stripe->setAutoFillBackground(true);
    m_stripe->setBackgroundRole(QPalette::Window);
    m_what->setAccessibleName(tr("What happened"));
    m_meaning->setAccessibleName(tr("What it means and what to do"));
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

    connect(m_showDetails, &QToolButton::toggled, this, &NoticeBanner::showDetails);
    connect(m_copyDetails, &QToolButton::clicked, this, &NoticeBanner::copyDetails);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    hide();
}

void NoticeBanner::layOut()
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::half);
    texts->setContentsMargins(Space::unit, Space::unit, 0, Space::unit);
    texts->addWidget(m_what);
    texts->addWidget(m_meaning);
    texts->addWidget(m_details);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::half);
    buttons->setContentsMargins(0, Space::half, Space::unit, 0);
    for (QToolButton *button : {m_showDetails, m_copyDetails, m_dismiss})
        buttons->addWidget(button, 0, Qt::AlignTop);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_stripe);
    layout->addLayout(texts, 1);
    layout->addLayout(buttons);
}

void NoticeBanner::showTrouble(const words::ErrorWords &words)
{
    show(words, Tone::Trouble);
}

void NoticeBanner::showHint(const QString &sentence)
{
    show({sentence, {}, {}, {}}, Tone::Hint);
}

void NoticeBanner::clear()
{
    hide();
}

void NoticeBanner::show(const words::ErrorWords &words, Tone tone)
{
    m_words = words;
    m_tone = tone;
    m_what->setText(words.what);
    QStringList rest{words.meaning, words.remedy};
    rest.removeAll(QString());
    m_meaning->setText(rest.join(u' '));
    m_meaning->setVisible(!rest.isEmpty());
    m_details->setPlainText(words.details);
    m_showDetails->setChecked(false);
    m_showDetails->setVisible(!words.details.isEmpty());
    showDetails(false);
    followAppearance();
    QWidget::show();

    if (tone == Tone::Trouble) {
        setAccessibleName(words.what);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void NoticeBanner::showDetails(bool isOpen)
{
    m_details->setVisible(isOpen);
    m_copyDetails->setVisible(isOpen);
}

void NoticeBanner::copyDetails()
{
    QStringList lines{m_words.what, m_words.details};
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void NoticeBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        followAppearance();
}

void NoticeBanner::followAppearance()
{
    const Theme &theme = Theme::current();
    QPalette stripe;
    stripe.setColor(QPalette::Window, m_tone == Tone::Trouble ? theme.irreversible : theme.accent);
    m_stripe->setPalette(stripe);

    QFont what = Fonts::body();
    what.setWeight(m_tone == Tone::Trouble ? QFont::DemiBold : QFont::Normal);
    m_what->setFont(what);
    m_details->setFont(Fonts::monospace());
    // As high as a few lines, whatever a server has to say; the rest scrolls.
    const int lines = std::clamp(static_cast<int>(m_words.details.size()) / 60 +
                                     static_cast<int>(m_words.details.count(u'\n')) + 1,
                                 1, mostDetailLines);
    m_details->setFixedHeight(lines * QFontMetrics(Fonts::monospace()).lineSpacing() + Space::half);
}

} // namespace vaultlock::ui
