// Something to know about the text, above it, with what can be done about it at once.
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace vaultlock::ui {

/// Hidden until it has something to say. Never takes the focus; assistive tools are told.
class OfferBar : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString label; ///< the button's name, too; nobody's text but ours
        std::function<void()> effect;
    };

    explicit OfferBar(QWidget *parent = nullptr);

    /// sentence: plain text, which may come from outside. The bar goes away with any choice, and
    /// the effect comes after that.
    void offer(const QString &sentence, const std::vector<Choice> &choices);
    /// Only a button that sends it away.
    void tell(const QString &sentence);
    void withdraw();

private:
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace vaultlock::ui
