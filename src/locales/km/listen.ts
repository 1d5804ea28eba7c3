import type { Listen } from '../en/listen.ts'

export const listen: Listen = {
  listen: 'ស្តាប់',
  stop: 'បញ្ឈប់សំឡេង',
}
