// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences of which nobody looks at most.
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace vaultlock::ui {

/// Made when they are looked at.
class SentenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// sentence: of a row below count.
    void setSentences(int count, std::function<QString(int row)> sentence);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    int m_count = 0;
    std::function<QString(int)> m_sentence;
};

} // namespace vaultlock::ui
