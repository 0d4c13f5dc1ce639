using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.Documents;

/// <summary>What can go wrong when documents and media are edited.</summary>
internal static class ContentProblems
{
    public static readonly OperationProblems Editing = new(new Dictionary<string, OperationProblem>(StringComparer.Ordinal)
    {
        ["NotFound"] = new(404, "The item could not be found", "It may have been deleted."),
        ["ParentNotFound"] = new(404, "The parent could not be found", "Choose a parent that still exists."),
        ["ParentInvalid"] = new(400, "The item cannot be put there", "An item cannot be moved below itself or into the recycle bin."),
        ["NotAllowed"] = new(400, "The item is not allowed there", "Its type may not be created below this parent."),
        ["CancelledByNotification"] = new(400, "The change was stopped", "A package of this site prevented it."),
        ["ContentTypeNotFound"] = new(404, "The type could not be found", "It may have been deleted."),
        ["ContentTypeCultureVarianceMismatch"] = new(400, "The languages do not fit the type", "Send one name for each language, or one without language."),
        ["ContentTypeSegmentVarianceMismatch"] = new(400, "The segments do not fit the type", "This type has no segments."),
        ["InvalidCulture"] = new(400, "A language is not valid", "Use languages that the site has."),
        ["InvalidName"] = new(400, "A name is needed", "Give every language a name.", "name"),
        ["DuplicateName"] = new(400, "The name is taken", "Another item beside this one has the name.", "name"),
        ["DuplicateKey"] = new(400, "The id is taken", "Another item has this id.", "id"),
        ["InvalidKey"] = new(400, "The id is not valid", "Leave it out, and one is made.", "id"),
        ["InTrash"] = new(400, "The item is in the recycle bin", "Restore it first."),
        ["NotInTrash"] = new(400, "The item is not in the recycle bin", "Move it there first."),
        ["SortingInvalid"] = new(400, "The order is not valid", "The items must be children of this parent."),
        ["PropertyValidationError"] = new(400, "Some values are not valid", "Correct the fields that are marked."),
        ["CannotDeleteWhenReferenced"] = new(400, "The item is in use", "Remove the links to it first."),
        ["CannotMoveToRecycleBinWhenReferenced"] = new(400, "The item is in use", "Remove the links to it first."),
        ["TemplateNotFound"] = new(404, "The template could not be found", "It may have been deleted.", "template"),
        ["TemplateNotAllowed"] = new(400, "The template is not allowed", "Choose one that the type allows.", "template"),
        ["ConcurrencyViolation"] = new(409, "Somebody else has changed it", "Load the page again and repeat the change."),
    });

    public static readonly OperationProblems Publishing = new(new Dictionary<string, OperationProblem>(StringComparer.Ordinal)
    {
        ["ContentNotFound"] = new(404, "The document could not be found", "It may have been deleted."),
        ["CancelledByEvent"] = new(400, "The change was stopped", "A package of this site prevented it."),
        ["ContentInvalid"] = new(400, "The document is not valid", "Correct the fields that are marked before publishing."),
        ["NothingToPublish"] = new(400, "There is nothing to publish", "The document has no changes."),
        ["MandatoryCultureMissing"] = new(400, "A mandatory language is missing", "Publish the mandatory languages too."),
        ["CultureMissing"] = new(400, "A language is needed", "Choose the languages to publish."),
        ["InvalidCulture"] = new(400, "A language is not valid", "Use languages that the document has."),
        ["CannotPublishInvariantWhenVariant"] = new(400, "A language is needed", "The document has languages; choose which to publish."),
        ["CannotPublishVariantWhenNotVariant"] = new(400, "The document has no languages", "Publish it without naming one."),
        ["PathNotPublished"] = new(400, "A parent is not published", "Publish the documents above first."),
        ["InTrash"] = new(400, "The document is in the recycle bin", "Restore it first."),
        ["HasExpired"] = new(400, "The document has expired", "Change the date on which it ends."),
        ["AwaitingRelease"] = new(400, "The document waits for its date", "Change the date on which it begins."),
        ["PublishTimeNeedsToBeInFuture"] = new(400, "The date is in the past", "Choose a time to come for publishing."),
        ["UpublishTimeNeedsToBeInFuture"] = new(400, "The date is in the past", "Choose a time to come for unpublishing."),
        ["UnpublishTimeNeedsToBeAfterPublishTime"] = new(400, "The dates are in the wrong order", "Unpublishing must come after publishing."),
        ["CannotUnpublishWhenReferenced"] = new(400, "The document is in use", "Remove the links to it first."),
        ["ConcurrencyViolation"] = new(409, "Somebody else has changed it", "Load the page again and repeat the change."),
        ["UnsavedChanges"] = new(400, "There are unsaved changes", "Save the document first."),
        ["TaskResultNotFound"] = new(404, "The result could not be found", "It is kept for a while only."),
    });
}
