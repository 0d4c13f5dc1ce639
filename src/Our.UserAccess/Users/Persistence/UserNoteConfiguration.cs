using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.Notes;

namespace Our.UserAccess.Users.Persistence;

internal sealed class UserNoteConfiguration : IEntityTypeConfiguration<UserNote>
{
    public void Configure(EntityTypeBuilder<UserNote> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "UserNote");
        builder.HasKey(note => note.UserId);
        builder.Property(note => note.UserId).ValueGeneratedNever();
        builder.Property(note => note.Notes).HasMaxLength(NoteRules.MaxLength);
    }
}
