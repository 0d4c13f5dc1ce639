using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Trees;

namespace Our.UserAccess.FormsSecurity.FormsTree;

/// <summary>One line of the tree Forms security.</summary>
/// <param name="Id">"groups", "users", or the key of a group or user.</param>
/// <param name="Name">The name of the group or user; null for the two folders, which the client names in its language.</param>
/// <param name="Kind">What it is.</param>
/// <param name="HasChildren">Whether there is something below it.</param>
internal sealed record FormsTreeItem(string Id, string? Name, FormsTreeKind Kind, bool HasChildren) : ITreeItem
{
    public const string Groups = "groups";
    public const string Users = "users";

    public TreeParent? Parent => Kind switch
    {
        FormsTreeKind.Group => new TreeParent(Groups),
        FormsTreeKind.User => new TreeParent(Users),
        _ => null,
    };

    /// <summary>Whether the group or user has a record.</summary>
    public bool HasRecord { get; init; }

    public IReadOnlyList<string> Flags => [];

    public static FormsTreeItem Of(FormsSubject subject, bool hasRecord) =>
        new(subject.Id.ToString(), subject.Name, subject.Kind == FormsSubjectKind.Group ? FormsTreeKind.Group : FormsTreeKind.User, HasChildren: false) { HasRecord = hasRecord };
}
