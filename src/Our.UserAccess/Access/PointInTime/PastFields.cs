using System.Globalization;
using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Access.PointInTime;

/// <summary>Fields of the trail as the values they were. What the trail does not tell is as it is now.</summary>
internal sealed class PastFields(IReadOnlyDictionary<string, IReadOnlyList<AuditValue>> fields)
{
    public Guid? Id(string field, Guid? now) => fields.TryGetValue(field, out IReadOnlyList<AuditValue>? values) ? values.FirstOrDefault()?.Id : now;

    public IReadOnlyList<Guid> Ids(string field, IReadOnlyList<Guid> now) =>
        fields.TryGetValue(field, out IReadOnlyList<AuditValue>? values) ? [.. values.Select(value => value.Id).OfType<Guid>()] : now;

    public IReadOnlyList<string> Texts(string field, IReadOnlyList<string> now) =>
        fields.TryGetValue(field, out IReadOnlyList<AuditValue>? values) ? [.. values.Select(value => value.Text)] : now;

    public string? Text(string field) => fields.GetValueOrDefault(field)?.FirstOrDefault()?.Text;

    public bool Flag(string field, bool now) => fields.ContainsKey(field) ? Text(field) == "true" : now;

    public DateTime? Time(string field, DateTime? now) => fields.ContainsKey(field)
        ? DateTime.TryParse(Text(field), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime time) ? time : null
        : now;

    public TEnum Word<TEnum>(string field, TEnum now)
        where TEnum : struct, Enum => Enum.TryParse(Text(field), ignoreCase: true, out TEnum word) ? word : now;
}
