using Our.UserAccess.Groups.GetDeletion;

namespace Our.UserAccess.Groups.GetDeletions;

/// <summary>One of several groups to delete, with what goes with it.</summary>
internal sealed record GroupDeletionItem(Guid Id, string Name, string Version, DeletionPreview Preview);
