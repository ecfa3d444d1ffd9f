// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/settingsdialog.h"

#include "settings/settingsmodel.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/scrolling.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/preferences/settingspage.h"
#include "words/settingwords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

using settings::Page;

constexpr int charactersOfPage = 76;
constexpr int linesOfPage = 30;
constexpr int besideScreen = 96;

} // namespace

SettingsDialog::SettingsDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_model(parts.model)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_found(quietLabel(QStringLiteral("settingsFound")))
    , m_undo(new QPushButton)
    , m_restoreAll(new QPushButton(tr("Restore all defaults")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    makePages(parts);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_undo, &QPushButton::clicked, &m_model, &settings::SettingsModel::undo);
    connect(m_restoreAll, &QPushButton::clicked, &m_model, &settings::SettingsModel::restoreAll);
    connect(&m_model, &settings::SettingsModel::undoableChanged, this, &SettingsDialog::followUndo);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    followUndo();
}

void SettingsDialog::makePages(const Parts &parts)
{
    for (int i = 0; i <= static_cast<int>(settings::lastPage); ++i) {
        const QString name = words::pageName(static_cast<Page>(i));
        auto *page = new SettingsPage(name);
        m_pages.push_back(page);
        m_stack->addWidget(scrollingUpAndDown(page));
        m_list->addItem(name);
    }
    for (const settings::Setting &setting : settings::settingTable()) {
        auto *row = new SettingRow(m_model, setting, parts.profiles, parts.objection);
        addRow(setting.page, row, [row] { return row->searched(); });
    }
}

QWidget *SettingsDialog::makeSide()
{
    nameControl(m_search, QStringLiteral("Find settings"));
    m_search->setPlaceholderText(tr("Find settings"));
    addClearButton(*m_search, QStringLiteral("Clear search"));
    nameControl(m_list, QStringLiteral("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(Space::half);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_found->hide();
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(Space::panel, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_search);
    layout->addWidget(m_found);
    layout->addWidget(m_list, 1);
    return side;
}

QLayout *SettingsDialog::makeFoot()
{
    auto *close = new QPushButton(tr("Close"));
    for (const auto &[button, name] :
         {std::pair(m_undo, "Undo change"), std::pair(m_restoreAll, "Restore all defaults"),
          std::pair(close, "Close settings")}) {
        button->setAutoDefault(false);
        nameControl(button, QString::fromLatin1(name));
    }
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::panel, 0, Space::panel, 0);
    foot->setSpacing(Space::unit);
    foot->addWidget(m_undo);
    foot->addWidget(m_restoreAll);
    foot->addStretch(1);
    foot->addWidget(close);
    return foot;
}

void SettingsDialog::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::panel, 0, Space::panel);
    layout->setSpacing(Space::panel);
    layout->addLayout(row, 1);
    layout->addLayout(makeFoot());
}

void SettingsDialog::addFact(Page page, const QString &name, const Fact &fact)
{
    auto *row = new FactRow(name, fact);
    addRow(page, row, [row] { return row->searched(); });
}

void SettingsDialog::addRow(Page page, QWidget *row, const std::function<QString()> &searched)
{
    m_pages[static_cast<std::size_t>(page)]->addRow(row, searched);
}

void SettingsDialog::showPage(Page page)
{
    m_search->clear();
    m_list->setCurrentRow(static_cast<int>(page));
}

void SettingsDialog::find(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int found = 0;
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const int here = m_pages[static_cast<std::size_t>(i)]->find(words);
        m_list->item(i)->setHidden(here == 0 && !words.isEmpty());
        first = first < 0 && here > 0 ? i : first;
        found += here;
    }
    const bool isCurrentFound = m_list->currentItem() && !m_list->currentItem()->isHidden();
    if (!isCurrentFound && first >= 0)
        m_list->setCurrentRow(first);
    m_stack->setVisible(found > 0 || words.isEmpty());
    m_found->setVisible(!words.isEmpty());
    m_found->setText(found == 0 ? tr("No setting has these words.")
                                : tr("%n found", nullptr, found));
    describeControl(m_search, words.isEmpty() ? QString() : m_found->text());
}

void SettingsDialog::followUndo()
{
    const auto keys = m_model.undoable();
    m_undo->setText(words::undoName(keys));
    m_undo->setEnabled(!keys.empty());
}

/// The longest of them, but never more than a third where text is large.
void SettingsDialog::fitSide()
{
    int widest = 0;
    for (int i = 0; i < m_list->count(); ++i)
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(i)->text()));
    m_list->parentWidget()->setFixedWidth(
        std::min(widest + 3 * Space::panel, std::max(width() / 3, minimumWidth() / 3)));
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    const QSize room = screen()->availableSize() - QSize(besideScreen, besideScreen);
    const QFontMetrics metrics = fontMetrics();
    resize(std::min(charactersOfPage * metrics.averageCharWidth() * 3 / 2, room.width()),
           std::min(linesOfPage * metrics.height(), room.height()));
    fitSide();
    QDialog::showEvent(event);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        fitSide();
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept();
    QDialog::keyPressEvent(event);
}

} // namespace vaultlock::ui
