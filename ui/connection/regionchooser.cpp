// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/regionchooser.h"

#include "aws/endpoint/regions.h"
#include "ui/connection/remarkdelegate.h"
#include "ui/furniture/valuedisplay.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace vaultlock::ui {

RegionChooser::RegionChooser(QWidget *parent)
    : NamedComboBox(QStringLiteral("Region"), parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setItemDelegate(new RemarkDelegate(this));
    QString partition;
    for (const aws::ListedRegion &region : aws::regionsWithGlacier()) {
        if (region.partition != partition)
            addPartition(region.partition);
        partition = region.partition;
        addItem(region.code);
        setItemData(count() - 1, region.name, RemarkDelegate::remarkRole);
        setItemData(count() - 1, region.code + QStringLiteral(": ") + region.name,
                    Qt::AccessibleTextRole);
    }
    // Never completed in place: what Enter takes is what was typed.
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    lineEdit()->setPlaceholderText(tr("Region"));
    nameControl(lineEdit(), QStringLiteral("Region"));
    lineEdit()->setObjectName(QStringLiteral("regionText"));
    connect(this, &QComboBox::activated, this, [this](int index) { take(itemText(index)); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { take(currentText()); });
}

void RegionChooser::addPartition(const QString &partition)
{
    addItem(aws::partitionName(partition));
    auto *heading = qobject_cast<QStandardItemModel *>(model())->item(count() - 1);
    heading->setFlags(Qt::NoItemFlags);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
}

void RegionChooser::showRegion(const QString &code)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findText(code, Qt::MatchExactly));
    setEditText(code);
}

void RegionChooser::take(const QString &text)
{
    emit regionAsked(text.trimmed());
}

QSize RegionChooser::minimumSizeHint() const
{
    const QSize usual = sizeHint();
    return {usual.width() / 2, usual.height()};
}

} // namespace vaultlock::ui
