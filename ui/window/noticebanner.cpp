#include "ui/window/noticebanner.h"

#include "ui/appearance/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace vaultlock::ui {

namespace {

constexpr int stripeWidth = 4;

QLabel *plainLabel(const QFont &font)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
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
    , m_what(plainLabel(Fonts::body()))
    , m_meaning(plainLabel(Fonts::body()))
    , m_details(plainLabel(Fonts::monospace()))
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

    buildDetails();
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    hide();
}

void NoticeBanner::buildDetails()
{
    m_showDetails->setCheckable(true);
    connect(m_showDetails, &QToolButton::toggled, this, [this](bool isOpen) {
        m_details->setVisible(isOpen);
        m_copyDetails->setVisible(isOpen);
    });
    connect(m_copyDetails, &QToolButton::clicked, this, &NoticeBanner::copyDetails);
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
    const Theme &theme = Theme::current();
    QPalette stripe = m_stripe->palette();
    stripe.setColor(QPalette::Window, tone == Tone::Trouble ? theme.irreversible : theme.accent);
    m_stripe->setPalette(stripe);

    QFont what = Fonts::body();
    what.setWeight(tone == Tone::Trouble ? QFont::DemiBold : QFont::Normal);
    m_what->setFont(what);
    m_what->setText(words.what);
    QStringList rest{words.meaning, words.remedy};
    rest.removeAll(QString());
    m_meaning->setText(rest.join(u' '));
    m_meaning->setVisible(!rest.isEmpty());
    m_details->setText(words.details);
    m_details->hide();
    m_copyDetails->hide();
    m_showDetails->setChecked(false);
    m_showDetails->setVisible(!words.details.isEmpty());
    QWidget::show();

    if (tone == Tone::Trouble) {
        setAccessibleName(words.what);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void NoticeBanner::copyDetails()
{
    QStringList lines{m_what->text(), m_details->text()};
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace vaultlock::ui
