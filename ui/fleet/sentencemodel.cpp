// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/sentencemodel.h"

#include "ui/vaults/vaultcells.h"

#include <utility>

namespace vaultlock::ui {

void SentenceModel::setSentences(int count, std::function<QString(int row)> sentence)
{
    beginResetModel();
    m_count = count;
    m_sentence = std::move(sentence);
    endResetModel();
}

int SentenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant SentenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_sentence)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_sentence(index.row());
    if (role == Qt::ToolTipRole)
        return plainToolTip(m_sentence(index.row()));
    return {};
}

} // namespace vaultlock::ui
