using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups.Contracts;

/// <summary>Reads and writes Umbraco's groups, whoever asks: whether they may is asked before.</summary>
internal interface IGroupStore
{
    /// <summary>The text as Umbraco keeps it as an alias; empty where nothing of it can stay.</summary>
    string SafeAlias(string text);

    Task<IReadOnlyList<GroupName>> NamesAsync();

    /// <summary>Those among the ISO codes that are no language of the installation.</summary>
    Task<IReadOnlyList<string>> UnknownLanguagesAsync(IReadOnlyCollection<string> isoCodes);

    /// <summary>What a group would give if it were like this.</summary>
    Task<GroupRights> RightsOfAsync(Guid id, GroupDraft draft);

    Task<Outcome<Guid>> CreateAsync(GroupDraft draft);

    /// <summary>Null when it is stored. What the draft does not speak of stays as it is.</summary>
    Task<Failure?> UpdateAsync(Guid id, GroupDraft draft);

    /// <summary>Null when it is gone.</summary>
    Task<Failure?> DeleteAsync(Guid id);
}
