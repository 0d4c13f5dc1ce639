using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Enforcement.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Enforcement.Edits;

/// <summary>Stops what Umbraco is about to do, with the reason as its message.</summary>
internal sealed class EditRefusal(IRefusalSentence sentences)
{
    public async Task ApplyAsync(ICancelableNotification notification, EventMessages messages, Question? refused, CancellationToken cancellationToken)
    {
        if (refused is { } question && !notification.Cancel)
        {
            notification.Cancel = true;
            messages.Add(new EventMessage("Access", await sentences.SayAsync(question, cancellationToken), EventMessageType.Error) { IsDefaultEventMessage = true });
        }
    }
}
