// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidecontents.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingcells.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace vaultlock::ui {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int chapterRole = Qt::UserRole + 1;

/// As high as the title needs at the width that the tree leaves it: a tree does not tell.
class TitleCells final : public WrappingCells
{
public:
    explicit TitleCells(QTreeWidget &tree)
        : WrappingCells(&tree)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        int depth = m_tree.rootIsDecorated() ? 1 : 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        QStyleOptionViewItem sized = option;
        sized.rect.setWidth(m_tree.viewport()->width() - depth * m_tree.indentation());
        return WrappingCells::sizeHint(sized, index);
    }

private:
    QTreeWidget &m_tree;
};

} // namespace

GuideContents::GuideContents(const guide::Guide &guide, QWidget *parent)
    : QTreeWidget(parent)
    , m_guide(guide)
{
    nameControl(this, QStringLiteral("Guide contents"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setColumnCount(1);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TitleCells(*this));
    connect(this, &QTreeWidget::itemExpanded, this, &GuideContents::fill);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const QString id = item ? item->data(0, pageRole).toString() : QString();
        if (!id.isEmpty() && id != m_current) {
            m_current = id;
            emit pageWanted(id);
        }
    });
    showChapters();
}

void GuideContents::showChapters()
{
    const QSignalBlocker quiet(this);
    clear();
    setRootIsDecorated(true);
    for (std::size_t i = 0; i < m_guide.chapterCount(); ++i) {
        auto *top = new QTreeWidgetItem(this, {m_guide.chapterTitle(i)});
        top->setData(0, chapterRole, static_cast<int>(i));
        top->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    showCurrent(m_current);
}

void GuideContents::showFound(const QStringList &ids)
{
    const QSignalBlocker quiet(this);
    clear();
    setRootIsDecorated(false);
    for (const QString &id : ids) {
        const guide::Page *page = m_guide.page(id);
        auto *item = new QTreeWidgetItem(this, {page->title});
        item->setData(0, pageRole, id);
        const QString chapter = m_guide.chapterTitle(*m_guide.chapterOf(id));
        item->setToolTip(0, chapter);
        item->setData(0, Qt::AccessibleDescriptionRole, chapter);
    }
    showCurrent(m_current);
}

void GuideContents::fill(QTreeWidgetItem *chapter)
{
    if (chapter->childCount() > 0 || !chapter->data(0, chapterRole).isValid())
        return;
    const auto number = static_cast<std::size_t>(chapter->data(0, chapterRole).toInt());
    for (const guide::Page &page : m_guide.chapter(number).pages)
        (new QTreeWidgetItem(chapter, {page.title}))->setData(0, pageRole, page.id);
}

void GuideContents::showCurrent(const QString &id)
{
    m_current = id;
    const QSignalBlocker quiet(this);
    const auto chapter = m_guide.chapterOf(id);
    QTreeWidgetItem *top = chapter ? topLevelItem(static_cast<int>(*chapter)) : nullptr;
    if (top && top->data(0, chapterRole).isValid()) {
        fill(top);
        top->setExpanded(true);
    }
    QTreeWidgetItem *item = itemOf(id);
    setCurrentItem(item);
    if (item)
        scrollToItem(item);
}

QString GuideContents::firstPage() const
{
    for (QTreeWidgetItemIterator items(invisibleRootItem()); *items; ++items) {
        const QString id = (*items)->data(0, pageRole).toString();
        if (!id.isEmpty())
            return id;
    }
    return {};
}

QTreeWidgetItem *GuideContents::itemOf(const QString &id) const
{
    for (QTreeWidgetItemIterator items(invisibleRootItem()); *items; ++items) {
        if (!id.isEmpty() && (*items)->data(0, pageRole).toString() == id)
            return *items;
    }
    return nullptr;
}

void GuideContents::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // at another width titles have other heights
}

} // namespace vaultlock::ui
