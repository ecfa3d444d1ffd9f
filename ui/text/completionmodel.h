// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the list of completions.
#pragma once

#include "policy/completion/completion.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace vaultlock::ui {

class CompletionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RemarkRole = Qt::UserRole, ///< beside the text; often empty
        FitsBadlyRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const std::vector<policy::CompletionItem> &items);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<policy::CompletionItem> m_items;
};

/// Text in the font of the policy, and the remark at the right, quieter.
class CompletionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vaultlock::ui
