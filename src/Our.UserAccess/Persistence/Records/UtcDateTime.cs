using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Our.UserAccess.Persistence.Records;

/// <summary>Every time in our tables is UTC; SQLite and SQL Server forget that on the way back.</summary>
internal sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    time => time, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
