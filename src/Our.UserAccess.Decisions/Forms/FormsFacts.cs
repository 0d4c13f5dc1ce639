using System.Collections.Immutable;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>Everything that decides about forms, apart from who holds which groups. Immutable.</summary>
public sealed record FormsFacts
{
    public static FormsFacts Empty { get; } = new();

    public FormsOutline Outline { get; init; } = FormsOutline.Empty;

    /// <summary>By key of the group.</summary>
    public ImmutableDictionary<Guid, FormsRecord> Groups { get; init; } = ImmutableDictionary<Guid, FormsRecord>.Empty;

    /// <summary>By key of the user.</summary>
    public ImmutableDictionary<Guid, FormsRecord> Users { get; init; } = ImmutableDictionary<Guid, FormsRecord>.Empty;

    /// <summary>The folders whose forms belong to a workspace.</summary>
    public ImmutableDictionary<Guid, IReadOnlyCollection<Guid>> WorkspaceFolders { get; init; } =
        ImmutableDictionary<Guid, IReadOnlyCollection<Guid>>.Empty;

    /// <summary>The same facts with a record put in the place of the subject's.</summary>
    public FormsFacts With(FormsRecord record) => record.Kind == FormsRecordKind.Group
        ? this with { Groups = Groups.SetItem(record.Subject, record) }
        : this with { Users = Users.SetItem(record.Subject, record) };

    /// <summary>The same facts without a record of the subject.</summary>
    public FormsFacts Without(Guid subject) => this with { Groups = Groups.Remove(subject), Users = Users.Remove(subject) };
}
