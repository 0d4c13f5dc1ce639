using Our.UserAccess.Consistency.Contracts;

namespace Our.UserAccess.Consistency.Persistence;

/// <summary>Of a user whose native start nodes were written by the package: the personal ones, and what was written.</summary>
internal sealed record RememberedStartNodes
{
    public required Guid UserId { get; init; }

    public required IReadOnlyList<Guid> PersonalDocuments { get; init; }

    public required IReadOnlyList<Guid> PersonalMedia { get; init; }

    public required IReadOnlyList<Guid> WrittenDocuments { get; init; }

    public required IReadOnlyList<Guid> WrittenMedia { get; init; }

    public static RememberedStartNodes Of(Guid user, StartNodeKeys personal, StartNodeKeys written) => new()
    {
        UserId = user,
        PersonalDocuments = personal.Documents,
        PersonalMedia = personal.Media,
        WrittenDocuments = written.Documents,
        WrittenMedia = written.Media,
    };

    public StartNodeKeys ToPersonal() => new(PersonalDocuments, PersonalMedia);

    public StartNodeKeys ToWritten() => new(WrittenDocuments, WrittenMedia);
}
