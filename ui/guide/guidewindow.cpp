// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidewindow.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/announcer.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/guide/guidecontents.h"
#include "ui/guide/guidetext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int charactersOfSide = 38;
constexpr int charactersOfPage = 82;
constexpr int linesWanted = 38;
/// With fewer the contents stand above the page.
constexpr int charactersSideBySide = 80;

QToolButton *wayButton(const QString &text, const char *name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    nameControl(button, QString::fromLatin1(name));
    return button;
}

int charactersWide(int characters)
{
    return QFontMetrics(Fonts::body()).averageCharWidth() * characters;
}

} // namespace

GuideWindow::GuideWindow(std::shared_ptr<const guide::Guide> guide, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_guide(std::move(guide))
    , m_back(wayButton(tr("← Back"), "Guide back"))
    , m_forward(wayButton(tr("Forward →"), "Guide forward"))
    , m_search(new QLineEdit)
    , m_found(quietLabel(QStringLiteral("guideFound")))
    , m_contents(new GuideContents(*m_guide))
    , m_text(new GuideText([this](const QString &id) {
        const guide::Page *page = m_guide->page(id);
        return page ? page->title : QString();
    }))
    , m_split(new QSplitter)
    , m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("Vaultlock guide"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildSide());
    m_split->addWidget(m_text);
    m_split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    connectParts();
    addKeys();
    const QSize wanted(charactersWide(charactersOfSide + charactersOfPage),
                       QFontMetrics(Fonts::body()).lineSpacing() * linesWanted);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    m_split->setSizes({charactersWide(charactersOfSide), charactersWide(charactersOfPage)});
    m_search->setFocus();
}

QWidget *GuideWindow::buildSide()
{
    nameControl(m_search, QStringLiteral("Search the guide"));
    m_search->setPlaceholderText(tr("Search"));
    addClearButton(*m_search, QStringLiteral("Clear search"));
    m_found->hide();
    auto *side = new QWidget;
    auto *way = new QHBoxLayout;
    way->setSpacing(Space::half);
    way->addWidget(m_back);
    way->addWidget(m_forward);
    way->addStretch();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(Space::unit, Space::unit, Space::unit, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addLayout(way);
    layout->addWidget(m_search);
    layout->addWidget(m_found);
    layout->addWidget(m_contents, 1);
    return side;
}

void GuideWindow::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->text().trimmed().isEmpty() && !m_contents->firstPage().isEmpty()) {
            showPage(m_contents->firstPage());
            m_text->setFocus();
        }
    });
    connect(m_contents, &GuideContents::pageWanted, this, &GuideWindow::showPage);
    connect(m_contents, &QTreeWidget::itemActivated, m_text, [this] { m_text->setFocus(); });
    connect(m_text, &GuideText::pageWanted, this, &GuideWindow::showPage);
}

void GuideWindow::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, const auto &effect) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, effect);
        addAction(action);
    };
    add({Qt::ALT | Qt::Key_Left, QKeySequence(Qt::Key_Back)}, [this] { go(-1); });
    add({Qt::ALT | Qt::Key_Right, QKeySequence(Qt::Key_Forward)}, [this] { go(1); });
    add({QKeySequence::Find}, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void GuideWindow::showPage(const QString &id)
{
    if (id == currentPage())
        return;
    m_way = m_way.mid(0, m_at + 1);
    m_way.append(id);
    ++m_at;
    follow();
}

void GuideWindow::go(int steps)
{
    const qsizetype at = m_at + steps;
    if (at < 0 || at >= m_way.size())
        return;
    m_at = at;
    follow();
}

void GuideWindow::follow()
{
    const QString id = currentPage();
    const guide::Page *page = m_guide->page(id);
    m_text->showPage(page ? *page : guide::missingPage(id));
    m_contents->showCurrent(id);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_way.size());
}

void GuideWindow::search(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        m_found->hide();
        m_contents->showChapters();
        return;
    }
    const QStringList ids = m_guide->search(words);
    m_contents->showFound(ids);
    m_found->setText(ids.isEmpty() ? tr("No page has these words.")
                                   : tr("Pages found: %1").arg(ids.size()));
    m_found->show();
    m_announcer->say(m_found->text());
}

void GuideWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void GuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void GuideWindow::arrange()
{
    const bool isNarrow = width() < charactersWide(charactersSideBySide);
    const Qt::Orientation wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    m_split->setSizes(isNarrow ? QList<int>{height() / 3, height() * 2 / 3}
                               : QList<int>{charactersWide(charactersOfSide),
                                            width() - charactersWide(charactersOfSide)});
}

} // namespace vaultlock::ui
