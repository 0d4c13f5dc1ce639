using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmbeddedUmbraco.Persistence;

/// <summary>Umbraco means UTC everywhere but does not always say so; PostgreSQL refuses dates of unknown kind.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
