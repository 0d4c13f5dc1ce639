using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Enforcement.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Enforcement.Edits;

/// <summary>Document types on create, cultures on save and publish. Where no backoffice user acts, nothing is asked.</summary>
internal sealed class DocumentEdits(BackOfficeUser acting, EditGuard guard, ParentKeys parents, EditRefusal refusal) :
    INotificationAsyncHandler<ContentSavingNotification>,
    INotificationAsyncHandler<ContentCopyingNotification>,
    INotificationAsyncHandler<ContentPublishingNotification>,
    INotificationAsyncHandler<ContentUnpublishingNotification>
{
    public Task HandleAsync(ContentSavingNotification notification, CancellationToken cancellationToken) =>
        refusal.ApplyAsync(notification, notification.Messages, FirstRefused(notification.SavedEntities, RefusedSave), cancellationToken);

    public Task HandleAsync(ContentCopyingNotification notification, CancellationToken cancellationToken)
    {
        Guid parent = notification.ParentKey ?? WellKnownNodes.DocumentRoot;
        Question? refused = FirstRefused([notification.Original], (user, original) => RefusedIn(user, parent, DocumentChanges.Create, original, []));
        return refusal.ApplyAsync(notification, notification.Messages, refused, cancellationToken);
    }

    public Task HandleAsync(ContentPublishingNotification notification, CancellationToken cancellationToken) =>
        refusal.ApplyAsync(notification, notification.Messages, FirstRefused(notification.PublishedEntities, (user, document) =>
            RefusedIn(user, document.Key, DocumentChanges.Publish, document, document.AvailableCultures.Where(culture => notification.IsPublishingCulture(document, culture)))
            ?? Unpublished(user, document, document.AvailableCultures.Where(culture => notification.IsUnpublishingCulture(document, culture)))), cancellationToken);

    // Which cultures are published is asked in different ways in Umbraco 17 and 18: so all that the document has are asked about.
    public Task HandleAsync(ContentUnpublishingNotification notification, CancellationToken cancellationToken) =>
        refusal.ApplyAsync(notification, notification.Messages, FirstRefused(notification.UnpublishedEntities, (user, document) =>
            RefusedIn(user, document.Key, DocumentChanges.Unpublish, document, document.AvailableCultures)), cancellationToken);

    private Question? FirstRefused(IEnumerable<IContent> documents, Func<Guid, IContent, Question?> refused) =>
        acting.Id is { } user && guard.LooksAtCircumstances(user)
            ? documents.Select(document => refused(user, document)).FirstOrDefault(question => question is not null)
            : null;

    private Question? RefusedSave(Guid user, IContent document) => document.HasIdentity
        ? RefusedIn(user, document.Key, DocumentChanges.Update, document, ChangedCultures(document))
        : RefusedIn(user, parents.Of(document, NodeKind.Document), DocumentChanges.Create, document, ChangedCultures(document));

    private Question? Unpublished(Guid user, IContent document, IEnumerable<string> cultures) =>
        cultures.Select(culture => Refused(user, document.Key, DocumentChanges.Unpublish, document, culture)).FirstOrDefault(question => question is not null);

    // A document type is one for all cultures: it is asked about even where none changes.
    private Question? RefusedIn(Guid user, Guid node, string verb, IContent document, IEnumerable<string> cultures) =>
        cultures.Append(null).Select(culture => Refused(user, node, verb, document, culture)).FirstOrDefault(question => question is not null);

    private Question? Refused(Guid user, Guid node, string verb, IContent document, string? culture) =>
        guard.RefusedDocument(user, node, verb, new Circumstances(document.ContentType.Alias, culture));

    private static IEnumerable<string> ChangedCultures(IContent document) =>
        document.CultureInfos?.Values.Where(culture => culture.IsDirty()).Select(culture => culture.Culture).ToArray() ?? [];
}
